package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PlanPagesTest {

    private final Plans plans;
    private final Time time;
    private final TestDatabase database;
    private final House house;
    private final Actor eva;
    private final Party evaDoes;
    private final Reader reader;
    private Case ours;
    private String plan = "";

    PlanPagesTest(Plans plans, Time time, TestDatabase database, ApplicationContext app) {
        this.plans = plans;
        this.time = time;
        this.database = database;
        house = House.of(app);
        eva = house.caseDirector();
        evaDoes = Party.professional(eva.person());
        reader = new Reader(app, eva);
        ours = house.takenUpCase();
    }

    @BeforeEach
    void freshCase() {
        ours = house.takenUpCase();
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
                eva, ours.id(), bottomLine("Mark komt niet bij de woning", evaDoes, time.today().minusWeeks(1)));
        plans.check(eva, ours.id(), line, new Check(time.today().minusWeeks(1), "broken", ""));
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
                        "2 afspraken, 0 gedaan. 0 hebben een reden. 1 zijn met het gezin.")
                .contains("is-broken", "elke vrijdag");
    }

    @Test
    void showsOnePhaseApart() {
        plans.addGoal(eva, ours.id(), goal("Later rustig", Set.of(), Set.of()));
        plans.addGoal(
                eva,
                ours.id(),
                new Plans.GoalInput("immediate_safety", "Nu veilig", "", "", "", Set.of(), Set.of()));

        assertThat(reader.page(plan + "?fase=immediate_safety")).contains("Nu veilig").doesNotContain("Later rustig");
        assertThat(reader.page(plan)).contains("Nu veilig", "Later rustig");
    }

    @Test
    void isNotThereForWhoIsNoMember() {
        MockHttpServletResponse answer = reader.as(house.outsider()).answer(plan);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Reader.read(answer)).doesNotContain("De Wilde");
    }

    @Test
    void printsWithoutFormsAndTheLogSaysSo() {
        plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        assertThat(reader.page(plan + "/print"))
                .contains("School bellen", "Afgedrukt door Eva Jansen")
                .doesNotContain("Afspraak toevoegen", plan + "/agreements/");
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue("select action from audit.line where case_id = ? order by id desc limit 1", ours.id())
                        .toString())
                .isEqualToIgnoringCase("print");
    }

    @Test
    void addsAnAgreementWithItsPeople() {
        assertThat(reader.page(plan + "/agreements/new"))
                .contains("Eva Jansen", "Sara de Wilde", "Politie Lindeland", "name=\"wieDoetAnders\"");

        String after = reader.postAndFollow(
                plan + "/agreements",
                "wat", "School bellen",
                "reden", "Tim vindt dat fijn",
                "soort", "exchange",
                "wieDoet", "p:" + eva.person(),
                "wieDoetAnders", "Juf Els, Tante Riet",
                "voorWie", "f:" + ours.child(),
                "uiterlijk", time.today().plusDays(2),
                "looptijd", "short",
                "voorrang", "1");

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
        MockHttpServletResponse answer = reader.post(
                plan + "/agreements",
                "_form", plan + "/agreements/new",
                "wat", "School bellen <b>",
                "soort", "meeting",
                "voorWie", "f:" + ours.child(),
                "voorrang", "12");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Reader.read(answer))
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
        MockHttpServletResponse answer = reader.post(
                plan + "/agreements",
                "_form", plan + "/agreements/new",
                "wat", "School bellen",
                "soort", "action",
                "wieDoet", "p:" + eva.person(),
                "uiterlijk", "morgen");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Reader.read(answer)).contains("Dit is geen datum.", "value=\"morgen\"");
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

        MockHttpServletResponse refused = reader.post(
                form, "_form", form + "?stand=not_done", "stand", "not_done", "toelichting", " ", "version", 0);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Reader.read(refused)).contains("Schrijf op waarom.");

        assertThat(reader.postAndFollow(form, "stand", "dropped", "toelichting", "Niet meer nodig", "version", 0))
                .contains("is vervallen", "Niet meer nodig");
    }

    @Test
    void showsBothVersionsOfAStaleEditAndTakesMineOnTop() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        Party bram = Party.professional(house.id(Who.YOUTH_PROTECTION));
        plans.changeAgreement(house.youthProtection(), ours.id(), id, action("Sportclub bellen", bram), 0);
        String own = plan + "/agreements/" + id;

        MockHttpServletResponse conflict = reader.post(
                own,
                "_form", own + "/edit",
                "version", 0,
                "wat", "School mailen",
                "soort", "action",
                "wieDoet", "p:" + eva.person(),
                "wieDoet", "f:" + ours.mother());

        assertThat(conflict.getStatus()).isEqualTo(412);
        assertThat(Reader.read(conflict))
                .contains(
                        "Bram Hoekstra veranderde dit net ook",
                        "School mailen",
                        "Sportclub bellen",
                        "Eva Jansen; Sara de Wilde",
                        "name=\"version\" value=\"1\"",
                        "name=\"wieDoet\" value=\"p:" + eva.person() + ",f:" + ours.mother() + "\"");

        assertThat(reader.postAndFollow(
                        own,
                        "version", 1,
                        "wat", "School mailen",
                        "soort", "action",
                        "wieDoet", "p:" + eva.person() + ",f:" + ours.mother()))
                .contains("School mailen", "Eva Jansen en Sara de Wilde");
    }

    @Test
    void tellsWhoWasFirstWhenTwoReportAtOnce() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        plans.report(house.youthProtection(), ours.id(), id, "dropped", "Al gebeld", 0);

        MockHttpServletResponse answer = reader.post(
                plan + "/agreements/" + id + "/report", "_form", plan, "stand", "done", "version", 0);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Reader.read(answer)).contains("Bram Hoekstra veranderde dit net ook", "Al gebeld");
    }

    @Test
    void everyOtherFormWorksWithoutAScript() {
        String goal = reader.postAndFollow(
                plan + "/goals", "titel", "Tim slaapt rustig", "fase", "recovery", "personen", ours.child(), "leefgebied", "health");
        assertThat(goal).contains("Tim slaapt rustig", "Herstelgerichte zorg");
        UUID goalId = plans.of(eva, ours.id()).goals().getFirst().id();
        assertThat(reader.page(plan + "/goals/" + goalId + "/edit")).contains("value=\"Tim slaapt rustig\"");
        reader.postAndFollow(plan + "/goals/" + goalId, "titel", "Tim slaapt door", "fase", "recovery", "version", 0);
        assertThat(reader.postAndFollow(plan + "/goals/" + goalId + "/state", "stand", "reached", "version", 1))
                .contains("Tim slaapt door", "Bereikt");

        assertThat(reader.page(plan + "/bottom-lines/new")).contains("value=\"" + time.today() + "\"");
        reader.postAndFollow(
                plan + "/bottom-lines", "tekst", "Oma bellen kan altijd", "bewaker", "f:" + ours.mother(), "vanaf", time.today());
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
        assertThat(reader.postAndFollow(plan + "/safety-steps/" + step + "/remove")).doesNotContain("Stuurt peer");
    }

    @Test
    void keepsWorkingTogetherWithItsDates() {
        assertThat(reader.page(plan + "/collaboration")).contains("evaluatieOp2").doesNotContain("evaluatieOp3");

        String page = reader.postAndFollow(
                plan + "/collaboration",
                "nieuws", "Dezelfde dag\r\nof bellen",
                "volgendeDatum", "2027-01-14",
                "evaluatieOp1", "2027-02-01",
                "evaluatieOver1", "Slaapt Tim?",
                "weStoppenAls", "zes maanden veilig",
                "version", 0);

        assertThat(page).contains("Dezelfde dag\nof bellen", "donderdag 14 januari 2027", "1 februari 2027", "Slaapt Tim?");
        MockHttpServletResponse stale = reader.post(plan + "/collaboration", "nieuws", "Anders", "version", 0);
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(Reader.read(stale)).contains("Anders", "zes maanden veilig", "(leeg)");
        MockHttpServletResponse undated = reader.post(
                plan + "/collaboration", "_form", plan + "/collaboration", "evaluatieOver1", "Iets", "version", 1);
        assertThat(undated.getStatus()).isEqualTo(422);
    }
}
