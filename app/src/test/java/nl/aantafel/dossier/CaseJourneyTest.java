package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.dossier.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** The list of cases, the overview, and what stands in the head. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CaseJourneyTest extends Journey {

    CaseJourneyTest(BeanFactory beans, @LocalServerPort int port) {
        super(beans, port);
    }

    @Test
    void listsOwnCases() {
        assertThat(director.get("/cases").page())
                .contains("Gezin Verbeek–de Wilde", "Eva Jansen", "Reguliere aanpak", "Oranje")
                .doesNotContain("aria-current=\"page\">Afgesloten");
        assertThat(director.get("/cases?state=closed").page()).contains("Er zijn geen afgesloten casussen");
        assertThat(director.get("/cases?state=all&lang=en").page()).contains("Only cases you belong to");
        director.get("/cases?lang=nl");
    }

    @Test
    void showsTheWholeCaseOnOnePage() {
        Answer overview = director.get(path);
        assertThat(overview.status()).isEqualTo(200);
        assertThat(overview.page())
                .contains("Gezin Verbeek–de Wilde", "Eva Jansen", "elke week contact")
                .contains("<desc id=\"family-desc\">", "adres afgeschermd", "<desc id=\"time-desc\">", "vandaag")
                .contains("Nog concreet maken: hoe weten we dit?", "Eigen visie van Mark Verbeek")
                .contains("Mark komt niet bij de woning of de school.", "niet gehouden", "8 dagen te laat")
                .contains("Lichamelijk geweld", "Ja, de scheiding loopt", "VT-2026-881")
                .doesNotContain("Geheimlaan");
    }

    @Test
    void readsButDoesNotOfferWhatIsNotTheirs() {
        assertThat(expert.get(path).status()).isEqualTo(200);
        assertThat(expert.get(path + "/family").page()).doesNotContain("/persons/new");
        assertThat(expert.get(path + "/family/persons/new").status()).isEqualTo(403);
        assertThat(expert.get(path + "/team").page()).doesNotContain("/direction/hand-over", "/leave");
        assertThat(expert.get(path + "/timeline").page()).doesNotContain("/help/new");
        assertThat(expert.get("/cases/" + UUID.fromString("00000000-0000-7000-8000-000000000000"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksWhyForARedOrOrangeLight() {
        Answer form = director.get(path + "/edit");
        assertThat(form.page()).contains("Rood: contact bij elke verandering", "VT-2026-881");
        String version = form.page().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        Answer refused = director.post(
                path + "/edit",
                "gezinsnaam",
                "Verbeek",
                "stoplicht",
                "red",
                "stoplichtReden",
                " ",
                "hoofdvraag",
                "safety",
                "scheiding",
                "no",
                "version",
                version);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("Schrijf op waarom: iedereen ziet de reden");
        director.get(path + "/pathway");
        assertThat(director.post(path + "/pathway", "aanpak", "mda_plus_plus", "reden", "")
                        .status())
                .isEqualTo(422);
        assertThat(director.post(path + "/pathway", "aanpak", "mda_plus_plus", "reden", "Het duurt al lang.")
                        .status())
                .isEqualTo(303);
        assertThat(director.get(path).page()).contains("Het duurt al lang.", "MDA++");
    }
}
