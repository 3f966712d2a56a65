package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Reader.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PlanPagesTest extends WithACase {

    private final Reader reader;
    private final Promises promises;
    private final String plan;

    PlanPagesTest(ApplicationContext app) {
        super(app);
        reader = new Reader(app, eva);
        promises = app.getBean(Promises.class);
        plan = "/cases/" + ours.id() + "/plan";
    }

    @Test
    void beginsWithWhatMustBeSafeThenGoalsThenTheRest() {
        UUID goal = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(ours.child()), Set.of()));
        plans.agree(
                eva,
                ours.id(),
                agreement(goal, "School bellen", time.today().minusDays(3), List.of(evaDoes), List.of()));
        plans.agree(eva, ours.id(), action("Fiets lenen", Party.family(ours.mother())));
        UUID line = plans.addBottomLine(
                eva,
                ours.id(),
                bottomLine("Mark komt niet bij de woning", evaDoes, time.today().minusWeeks(1)));
        plans.check(eva, ours.id(), line, new Check(time.today().minusWeeks(1), "broken", "Stond voor de deur."));
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Belt <oma>"));

        String page = reader.page(plan);

        assertThat(page)
                .containsSubsequence(
                        "Wat minimaal veilig moet zijn",
                        "Mark komt niet bij de woning",
                        "Nog afspreken: wat gebeurt er als het niet lukt?",
                        "Doel 1",
                        "voor Tim",
                        "Tim slaapt rustig",
                        "School bellen",
                        "Reden ontbreekt nog",
                        "3 dagen te laat",
                        "Afspraken zonder doel",
                        "Fiets lenen",
                        "Veiligheidsplan",
                        "Sara",
                        "Belt &lt;oma&gt;",
                        "Zo houden we elkaar op de hoogte",
                        "2 afspraken, 0 gedaan. 0 hebben een reden. 1 is met het gezin.")
                .contains("is-broken", "elke vrijdag");
    }

    @Test
    void showsOnePhaseApart() {
        plans.addGoal(eva, ours.id(), goal("Later rustig", Set.of(), Set.of()));
        plans.addGoal(
                eva, ours.id(), new Plans.GoalInput("immediate_safety", "Nu veilig", "", "", "", Set.of(), Set.of()));

        assertThat(reader.page(plan + "?fase=immediate_safety"))
                .contains("Nu veilig")
                .doesNotContain("Later rustig");
        assertThat(reader.page(plan)).contains("Nu veilig", "Later rustig");
    }

    @Test
    void isNotThereForWhoIsNoMember() {
        Answer answer = reader.as(house.outsider()).answer(plan);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("De Wilde");
    }

    @Test
    void printsWithoutFormsAndTheLogSaysSo() {
        plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        assertThat(reader.page(plan + "/print"))
                .contains("School bellen", "Afgedrukt door Eva Jansen")
                .doesNotContain("Afspraak toevoegen", plan + "/agreements/");
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue(
                                "select action from audit.line where case_id = ? order by id desc limit 1", ours.id())
                        .toString())
                .isEqualToIgnoringCase("print");
    }

    @Test
    void saysWhetherWhoDoesItHasIt() {
        Party bram = Party.professional(house.id(Who.YOUTH_PROTECTION));
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes, bram));
        plans.agree(eva, ours.id(), action("Fiets lenen", Party.family(ours.mother())));

        assertThat(reader.page(plan)).containsOnlyOnce("Ontvangst nog niet bevestigd");
        promises.receive(eva, id);
        assertThat(reader.page(plan))
                .contains("Ontvangen door Eva Jansen")
                .doesNotContain("Ontvangst nog niet bevestigd");
        promises.receive(house.youthProtection(), id);
        assertThat(reader.page(plan)).contains("Ontvangen").doesNotContain("Ontvangen door");
        plans.report(eva, ours.id(), id, "done", "", 0);
        assertThat(reader.page(plan)).doesNotContain("Ontvangen");
    }

    @Test
    void reportsInTheRowAndCanBeUndone() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        String own = plan + "/agreements/" + id;

        String done = reader.postAndFollow(own + "/report", "stand", "done", "version", 0);
        assertThat(done).contains("‘School bellen’ staat op gedaan.", own + "/undo?version=1");

        assertThat(reader.postAndFollow(own + "/undo?version=1")).contains("De afspraak staat weer open.");
        assertThat(plans.of(eva, ours.id()).agreements().getFirst().state()).isEqualTo("open");
    }

    @Test
    void asksWhyWhenItDidNotWorkOut() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        String form = plan + "/agreements/" + id + "/report";
        assertThat(reader.page(form + "?stand=not_done")).contains("Waardoor lukte het niet?", "School bellen");

        Answer refused = reader.post(
                form, "_form", form + "?stand=not_done", "stand", "not_done", "toelichting", " ", "version", 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Schrijf op waarom.");

        assertThat(reader.postAndFollow(form, "stand", "dropped", "toelichting", "Niet meer nodig", "version", 0))
                .contains("is vervallen", "Niet meer nodig");
    }

    @Test
    void showsBothVersionsOfAStaleEditAndTakesMineOnTop() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        Party bram = Party.professional(house.id(Who.YOUTH_PROTECTION));
        plans.changeAgreement(house.youthProtection(), ours.id(), id, action("Sportclub bellen", bram), 0);
        String own = plan + "/agreements/" + id;

        Answer conflict = reader.post(
                own,
                "_form",
                own + "/edit",
                "version",
                0,
                "wat",
                "School mailen",
                "soort",
                "action",
                "wieDoet",
                "p:" + eva.person(),
                "wieDoet",
                "f:" + ours.mother());

        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.body())
                .contains(
                        "Bram Hoekstra veranderde dit net ook",
                        "School mailen",
                        "Sportclub bellen",
                        "Eva Jansen; Sara de Wilde",
                        "name=\"version\" value=\"1\"",
                        "name=\"wieDoet\" value=\"p:" + eva.person() + ",f:" + ours.mother() + "\"");

        assertThat(reader.postAndFollow(
                        own,
                        "version",
                        1,
                        "wat",
                        "School mailen",
                        "soort",
                        "action",
                        "wieDoet",
                        "p:" + eva.person() + ",f:" + ours.mother()))
                .contains("School mailen", "Eva Jansen en Sara de Wilde");
    }

    @Test
    void tellsWhoWasFirstWhenTwoReportAtOnce() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        plans.report(house.youthProtection(), ours.id(), id, "dropped", "Al gebeld", 0);

        Answer answer =
                reader.post(plan + "/agreements/" + id + "/report", "_form", plan, "stand", "done", "version", 0);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Bram Hoekstra veranderde dit net ook", "Al gebeld");
    }
}
