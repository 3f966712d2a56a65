package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.dossier.Visitor.Answer;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Closed;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** The pages on which a closed case is tied to a new one, what was brought there is brought again, and other tables are written down. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ComingBackPagesTest extends Journey {

    private final Statements statements;
    private final Closed closed;

    ComingBackPagesTest(BeanFactory beans, @LocalServerPort int port) {
        super(beans, port);
        this.statements = beans.getBean(Statements.class);
        this.closed = Closed.in(beans);
    }

    private void said(Case on, String text) {
        Actor youth = full.house.youthProtection();
        statements.write(
                youth,
                on.id(),
                new Write(
                        text,
                        "fact",
                        "worry",
                        Speaker.professional(youth.person()),
                        null,
                        "",
                        Set.of(on.child()),
                        Set.of("identification_contact"),
                        "",
                        "",
                        "",
                        Audience.TABLE,
                        "",
                        Risk.NONE,
                        Optional.empty(),
                        "",
                        null));
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void aClosedCaseIsTiedAndWhatWasBroughtThereIsBroughtAgainOrNot() {
        Case before = full.house.takenUpCase();
        said(before, "Tim slaapt slecht.");
        said(before, "Tim mist gymles.");
        closed.close(before.id());
        Case again = full.house.takenUpCase();
        Visitor desk = as(Who.PROCESS_DIRECTOR);
        String earlier = "/cases/" + again.id() + "/earlier";
        assertThat(desk.get("/cases/" + again.id() + "/team").page()).contains(earlier);
        assertThat(desk.get(earlier).page()).contains("Misschien dezelfde mensen", "Tim Verbeek");
        assertThat(desk.post(earlier, "casus", before.id().toString()).page())
                .contains("Kies een van de mogelijkheden.");
        assertThat(desk.post(earlier, "casus", before.id().toString(), "waarom", "same_family")
                        .status())
                .isEqualTo(303);
        assertThat(desk.get(earlier).page())
                .contains("Bram Hoekstra", "Gevraagd")
                .doesNotContain("slaapt");
        assertThat(as(Who.MENTAL_HEALTH).get(earlier).status()).isEqualTo(403);

        Visitor youth = as(Who.YOUTH_PROTECTION);
        UUID asked = UUID.fromString(
                found("/earlier/([0-9a-f-]{36})", youth.get("/work").page()));
        assertThat(youth.get("/earlier/" + asked).location()).endsWith(earlier + "/" + asked);
        Answer own = youth.get(earlier + "/" + asked);
        assertThat(own.page()).contains("Tim slaapt slecht.", "Tim mist gymles.");
        assertThat(desk.get(earlier + "/" + asked).status()).isEqualTo(404);
        String item = found("items/([0-9a-f-]{36})\"", own.page());
        Answer refused = youth.post(earlier + "/" + asked + "/items/" + item + "/not", "item", item);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("utrecht-select--invalid");
        String form = earlier + "/" + asked + "/items/" + item;
        assertThat(youth.get(form).page()).contains("Opnieuw inbrengen", "Tim ");
        assertThat(youth.post(
                                form,
                                "tekst",
                                "Tim sliep slecht.",
                                "soort",
                                "fact",
                                "spreker",
                                "self",
                                "categorieen",
                                "identification_contact",
                                "over",
                                again.child().toString())
                        .page())
                .contains("Die van toen geldt niet vanzelf nog");
        youth.get(form);
        assertThat(youth.post(
                                form + "/preview",
                                "tekst",
                                "Tim sliep slecht.",
                                "soort",
                                "fact",
                                "spreker",
                                "self",
                                "over",
                                again.child().toString())
                        .page())
                .contains("Tim sliep slecht.");
        youth.get(form);
        assertThat(youth.post(
                                form,
                                "tekst",
                                "Tim sliep slecht.",
                                "soort",
                                "fact",
                                "spreker",
                                "self",
                                "categorieen",
                                "identification_contact",
                                "grondslag",
                                "partnership_task",
                                "over",
                                again.child().toString())
                        .status())
                .isEqualTo(303);
        youth.get(earlier + "/" + asked);
        assertThat(youth.post(earlier + "/" + asked + "/rest", "waaromRest", "not_needed")
                        .status())
                .isEqualTo(303);
        assertThat(youth.get(earlier + "/" + asked).page()).contains("U hebt alles bekeken", "Het is nu niet nodig");
        assertThat(youth.get("/work").page()).doesNotContain("/earlier/" + asked);
        assertThat(as(Who.MENTAL_HEALTH)
                        .get("/cases/" + again.id() + "/statements")
                        .page())
                .contains("Tim sliep slecht.", "Opnieuw ingebracht uit casus");
        assertThat(desk.get("/cases/" + before.id() + "/retention").page())
                .contains("Bewaartermijn van afgesloten casus", "Zeg eerst bij de afgesloten casus")
                .doesNotContain("Verbeek");
    }

    @Test
    void anotherTableStandsWithTheTeamAndOnTheOverview() {
        Case on = full.house.takenUpCase();
        Visitor youth = as(Who.YOUTH_PROTECTION);
        String team = "/cases/" + on.id() + "/team";
        youth.get(team + "/tables/new");
        assertThat(youth.post(team + "/tables", "naam", "").status()).isEqualTo(422);
        assertThat(youth.post(
                                team + "/tables",
                                "naam",
                                "Jeugdbeschermingstafel Noord",
                                "soort",
                                "youth_protection_table",
                                "organisatie",
                                "Gemeente",
                                "contact",
                                "075 1234567",
                                "gezegdDoor",
                                "De school")
                        .status())
                .isEqualTo(303);
        String page = youth.get(team).page();
        assertThat(page).contains("Jeugdbeschermingstafel Noord", "Gezegd door De school");
        assertThat(as(Who.CASE_DIRECTOR).get("/cases/" + on.id()).page())
                .contains("Ook besproken bij", "Jeugdbeschermingstafel Noord");
        String one = team + "/tables/" + found("tables/([0-9a-f-]{36})/end", page);
        assertThat(youth.get(one + "/end").page()).contains("Niet meer besproken");
        assertThat(youth.get(one + "/remove").page()).contains("ten onrechte");
        assertThat(youth.post(one + "/remove").status()).isEqualTo(303);
        assertThat(youth.get(team).page()).doesNotContain("Jeugdbeschermingstafel Noord");
    }
}
