package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.plan.Reader.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PlanFormsTest extends WithACase {

    private final Reader reader;
    private final String plan;

    PlanFormsTest(ApplicationContext app) {
        super(app);
        reader = new Reader(app, eva);
        plan = "/cases/" + ours.id() + "/plan";
    }

    @Test
    void addsAnAgreementWithItsPeople() {
        assertThat(reader.page(plan + "/agreements/new"))
                .contains("Eva Jansen", "Sara de Wilde", "Politie Lindeland", "name=\"wieDoetAnders\"");

        String after = reader.postAndFollow(
                plan + "/agreements",
                "wat",
                "School bellen",
                "reden",
                "Tim vindt dat fijn",
                "soort",
                "exchange",
                "wieDoet",
                "p:" + eva.person(),
                "wieDoetAnders",
                "Juf Els, Tante Riet",
                "voorWie",
                "f:" + ours.child(),
                "uiterlijk",
                time.today().plusDays(2),
                "looptijd",
                "short",
                "voorrang",
                "1");

        assertThat(after)
                .contains(
                        "De afspraak staat in het plan.",
                        "Eva Jansen, Juf Els en Tante Riet",
                        "voor Tim",
                        "Tim vindt dat fijn",
                        "Voorrang 1",
                        "Nieuw");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        Answer answer = reader.post(
                plan + "/agreements",
                "_form",
                plan + "/agreements/new",
                "wat",
                "School bellen <b>",
                "soort",
                "meeting",
                "voorWie",
                "f:" + ours.child(),
                "voorrang",
                "12");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Er zijn 2 dingen die nog niet kloppen",
                        "Kies wie dit doet, of vul een naam in.",
                        "Vul een getal in van 1 tot en met 9.",
                        "School bellen &lt;b",
                        "value=\"12\"")
                .containsPattern("value=\"f:" + ours.child() + "\" checked")
                .containsPattern("value=\"meeting\" checked");
        assertThat(plans.of(eva, ours.id()).agreements()).isEmpty();
    }

    @Test
    void saysAtTheFieldThatADateIsNoDate() {
        Answer answer = reader.post(
                plan + "/agreements",
                "_form",
                plan + "/agreements/new",
                "wat",
                "School bellen",
                "soort",
                "action",
                "wieDoet",
                "p:" + eva.person(),
                "uiterlijk",
                "morgen");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit is geen datum.", "value=\"morgen\"");
    }

    @Test
    void everyOtherFormWorksWithoutAScript() {
        String goal = reader.postAndFollow(
                plan + "/goals",
                "titel",
                "Tim slaapt rustig",
                "fase",
                "recovery",
                "personen",
                ours.child(),
                "leefgebied",
                "health");
        assertThat(goal).contains("Tim slaapt rustig", "Herstelgerichte zorg");
        UUID goalId = plans.of(eva, ours.id()).goals().getFirst().id();
        assertThat(reader.page(plan + "/goals/" + goalId + "/edit")).contains("value=\"Tim slaapt rustig\"");
        reader.postAndFollow(plan + "/goals/" + goalId, "titel", "Tim slaapt door", "fase", "recovery", "version", 0);
        assertThat(reader.postAndFollow(plan + "/goals/" + goalId + "/state", "stand", "reached", "version", 1))
                .contains("Tim slaapt door", "Bereikt");

        assertThat(reader.page(plan + "/bottom-lines/new")).contains("value=\"" + time.today() + "\"");
        reader.postAndFollow(
                plan + "/bottom-lines",
                "tekst",
                "Oma bellen kan altijd",
                "bewaker",
                "f:" + ours.mother(),
                "vanaf",
                time.today());
        UUID line = plans.of(eva, ours.id()).bottomLines().getFirst().id();
        String own = plan + "/bottom-lines/" + line;
        reader.postAndFollow(
                own, "tekst", "Oma bellen kan", "bewakerAnders", "Oma, de oude", "vanaf", time.today(), "version", 0);
        assertThat(reader.postAndFollow(own + "/check", "uitkomst", "kept", "nagegaanOp", time.today()))
                .contains("Oma bellen kan", "Oma, de oude", "is-kept");
        assertThat(reader.page(own + "/end")).contains("Laatste dag");
        reader.postAndFollow(own + "/end", "laatsteDag", time.today(), "version", 1);

        reader.postAndFollow(plan + "/safety-steps", "persoon", ours.child(), "tekst", "Stuurt appel");
        UUID step = plans.of(eva, ours.id()).safetySteps().getFirst().id();
        assertThat(reader.postAndFollow(plan + "/safety-steps/" + step, "tekst", "Stuurt peer", "version", 0))
                .contains("Stuurt peer");
        assertThat(reader.page(plan + "/safety-steps/" + step + "/remove")).contains("Verwijder deze stap");
        assertThat(reader.postAndFollow(plan + "/safety-steps/" + step + "/remove"))
                .doesNotContain("Stuurt peer");
    }

    @Test
    void keepsWorkingTogetherWithItsDates() {
        assertThat(reader.page(plan + "/collaboration"))
                .contains("evaluatieOp2")
                .doesNotContain("evaluatieOp3");

        String page = reader.postAndFollow(
                plan + "/collaboration",
                "nieuws",
                "Dezelfde dag\r\nof bellen",
                "volgendeDatum",
                "2027-01-14",
                "evaluatieOp1",
                "2027-02-01",
                "evaluatieOver1",
                "Slaapt Tim?",
                "weStoppenAls",
                "zes maanden veilig",
                "version",
                0);

        assertThat(page)
                .contains("Dezelfde dag\nof bellen", "donderdag 14 januari 2027", "1 februari 2027", "Slaapt Tim?");
        Answer stale = reader.post(plan + "/collaboration", "nieuws", "Anders", "version", 0);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("Anders", "zes maanden veilig", "(leeg)");
        Answer undated = reader.post(
                plan + "/collaboration", "_form", plan + "/collaboration", "evaluatieOver1", "Iets", "version", 1);
        assertThat(undated.status()).isEqualTo(422);
    }
}
