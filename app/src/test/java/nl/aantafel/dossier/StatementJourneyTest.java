package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.dossier.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** What is said: written, corrected, answered. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StatementJourneyTest extends Journey {

    private final Statements statements;

    StatementJourneyTest(BeanFactory beans, Statements statements, @LocalServerPort int port) {
        super(beans, port);
        this.statements = statements;
    }

    @Test
    void writesCorrectsAndAnswersAStatement() {
        assertThat(director.get(path + "/statements/new").page())
                .contains("Alleen de zin is nodig", "Eva Jansen (u)", "Sara de Wilde (gezin)", "Wie ziet dit?");
        Answer written = director.post(
                path + "/statements",
                "tekst",
                "De deur was stuk.",
                "spreker",
                "self",
                "soort",
                "fact",
                "over",
                full.there.mother().toString(),
                "incident.datum",
                "2026-01-10",
                "incident.soortenGeweld",
                "physical",
                "incident.rol." + full.there.father(),
                "used_violence");
        assertThat(written.status()).isEqualTo(303);
        String list = director.get(path + "/statements?topic=incident&person=" + full.there.mother())
                .page();
        assertThat(list)
                .contains("De deur was stuk.", "Mark: deed geweld", "10 januari 2026")
                .doesNotContain("Tim slaapt");
        UUID id = statements
                .list(full.director, full.id, Statements.Query.all(1))
                .rows()
                .getFirst()
                .id();
        assertThat(director.get(path + "/statements/" + id + "/correct").page()).contains("De deur was stuk.");
        assertThat(director.post(
                                path + "/statements/" + id + "/correct",
                                "tekst",
                                "De voordeur was stuk.",
                                "spreker",
                                "self",
                                "soort",
                                "fact")
                        .status())
                .isEqualTo(303);
        assertThat(director.get(path + "/statements").page())
                .contains("De voordeur was stuk.", "Vervangt die van", "/statements/" + id + "\"");
        assertThat(director.get(path + "/statements/" + id).page())
                .contains("De deur was stuk.", "Deze tekst is later verbeterd.");
        UUID next = statements
                .list(full.director, full.id, Statements.Query.all(1))
                .rows()
                .getFirst()
                .id();
        director.get(path + "/statements/" + next + "/own-view");
        assertThat(director.post(
                                path + "/statements/" + next + "/own-view",
                                "persoon",
                                full.there.mother().toString(),
                                "tekst",
                                "Ik was bang.")
                        .status())
                .isEqualTo(303);
        assertThat(director.get(path + "/statements").page()).contains("Eigen visie van Sara de Wilde", "Ik was bang.");
    }

    @Test
    void offersNoCorrectionOfWhatAnotherSaid() {
        full.say("opinion", "Het gaat beter.", Set.of(full.there.mother()), Optional.empty());
        assertThat(expert.get(path + "/statements").page())
                .contains("Het gaat beter.")
                .doesNotContain("/correct\"");
    }
}
