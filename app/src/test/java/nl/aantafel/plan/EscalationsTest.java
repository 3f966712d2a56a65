package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.AskedLine;
import nl.aantafel.plan.Escalations.CaseEscalations;
import nl.aantafel.plan.Escalations.Item;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.Escalations.RaisedLine;
import nl.aantafel.plan.Escalations.State;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A stuck case goes up the ladder and the answer comes back; who is outside the case sees only what they need. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EscalationsTest {

    private static final int DESK = 1;
    private static final int TEAM_LEADERS = 2;

    private final BeanFactory beans;
    private final Escalations escalations;
    private final Plans plans;
    private final Tasks tasks;
    private final TestDatabase database;
    private final MovingTime clock;
    private House house;
    private Case ours;
    private Actor youth;
    private Actor karin;

    EscalationsTest(
            BeanFactory beans,
            Escalations escalations,
            Plans plans,
            Tasks tasks,
            TestDatabase database,
            MovingTime clock) {
        this.beans = beans;
        this.escalations = escalations;
        this.plans = plans;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
        clock.back();
        this.house = House.another(beans);
        this.ours = house.takenUpCase();
        this.youth = house.youthProtection();
        this.karin = house.actor(Who.TEAM_LEADER);
    }

    @BeforeEach
    void aCaseOfItsOwn() {
        clock.back();
        house = House.another(beans);
        ours = house.takenUpCase();
        youth = house.youthProtection();
        karin = house.actor(Who.TEAM_LEADER);
    }

    private Ask ask(int step, Actor to) {
        return new Ask(
                null,
                step,
                to.person(),
                "Een behandelplek laat al drie maanden op zich wachten. Wie kan helpen?",
                false);
    }

    private Raise raise(String problem, String bridging, Ask ask) {
        return new Raise(
                problem,
                Set.of(ours.child()),
                "Drie keer gebeld met de kliniek.",
                "Een plek voor Tim.",
                bridging,
                bridging.isEmpty() ? "" : "De wijkcoach komt elke week.",
                ask);
    }

    private UUID raised(Actor to, int step) {
        return escalations.raise(youth, ours.id(), raise("long_unsafe", "", ask(step, to)));
    }

    private Item item(UUID id) {
        return escalations.of(youth, ours.id()).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AskedLine toAnswer() {
        return escalations.asked(karin).open().getFirst();
    }

    private List<String> open(Actor of) {
        return tasks.mine(of, null, 100).rows().stream()
                .map(Tasks.TaskView::kind)
                .filter(each -> each.contains("escalation"))
                .toList();
    }

    @Test
    void goesUpAndComesBackToWhoRaisedIt() {
        UUID id = raised(house.processDirector(), DESK);
        assertThat(item(id).state()).isEqualTo(State.WAITING);
        assertThat(open(house.processDirector())).containsExactly("answer_escalation");

        clock.pass(Duration.ofHours(1));
        Move first = item(id).moves().getFirst();
        escalations.answer(house.processDirector(), first.id(), "beyond", "Dat kan alleen de teamleider.");
        assertThat(item(id).state()).isEqualTo(State.BACK);
        assertThat(open(house.processDirector())).isEmpty();
        assertThat(open(youth)).containsExactly("escalation_answered");

        clock.pass(Duration.ofHours(1));
        escalations.ask(youth, ours.id(), id, ask(TEAM_LEADERS, karin));
        assertThat(open(youth)).as("read, as it went on").isEmpty();
        clock.pass(Duration.ofHours(1));
        escalations.answer(karin, toAnswer().id(), "arranged", "Maandag is er plek.");
        Item back = item(id);
        assertThat(back.moves())
                .extracting(Move::answer)
                .containsExactly("Dat kan alleen de teamleider.", "Maandag is er plek.");
        assertThat(escalations.asked(youth).raised())
                .extracting(RaisedLine::state)
                .containsExactly(State.BACK);

        escalations.close(youth, ours.id(), id, "solved", "Tim kan maandag beginnen.", back.version());
        assertThat(item(id).state()).isEqualTo(State.CLOSED);
        assertThat(open(youth)).isEmpty();
        assertThat(escalations.asked(youth).raised()).isEmpty();
        assertThat(refusalOf(() -> escalations.ask(youth, ours.id(), id, ask(TEAM_LEADERS, karin))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoIsAskedFromOutsideSeesNumberOrganisationAndQuestionOnly() {
        raised(karin, TEAM_LEADERS);
        AskedLine line = toAnswer();
        assertThat(line.caseNumber()).isNotEmpty();
        assertThat(line.organisation()).isNotEmpty();
        assertThat(line.caseId()).as("the case is not theirs to open").isNull();
        assertThat(line.toString()).doesNotContain("Tim", "kliniek", "wijkcoach");
        assertThat(refusalOf(() -> escalations.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> plans.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());

        Below below = new Below(database, clock);
        assertThat(below.run(karin, "select 1 from plan.escalation")).isZero();
        assertThat(below.run(karin, "select 1 from plan.escalation_move")).isOne();
        assertThat(below.run(house.outsider(), "select 1 from plan.escalation_move where case_id = ?", ours.id()))
                .isZero();
        assertThat(escalations.asked(house.outsider()).open()).isEmpty();
        assertThat(refusalOf(() -> escalations.answer(house.outsider(), line.id(), "advice", "Nee.")))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void looksIntoTheCaseOnlyWhenWhoAskedGivesThatAndOnlyUntilItEnds() {
        UUID id = raised(karin, TEAM_LEADERS);
        UUID move = item(id).moves().getFirst().id();
        LocalDate today = clock.today();
        assertThat(fieldsOf(() -> escalations.admit(youth, ours.id(), move, today.plusDays(15), " ")))
                .containsOnlyKeys("tot", "reden");
        assertThat(refusalOf(() -> escalations.admit(house.caseDirector(), ours.id(), move, today, "Ik ook.")))
                .isInstanceOf(Refusal.MayNot.class);

        escalations.admit(youth, ours.id(), move, today.plusDays(3), "Zij moet het plan kennen.");
        assertThat(plans.of(karin, ours.id())).isNotNull();
        assertThat(toAnswer().caseId()).isEqualTo(ours.id());
        assertThat(refusalOf(() -> escalations.raise(
                        karin, ours.id(), raise("long_unsafe", "", ask(DESK, house.processDirector())))))
                .as("looks, and changes nothing")
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> escalations.dismiss(karin, ours.id(), move))).isInstanceOf(Refusal.MayNot.class);

        clock.pass(java.time.Period.ofDays(4));
        assertThat(refusalOf(() -> plans.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(item(id).moves().getFirst().look().orElseThrow().lasts()).isFalse();
        assertThat(escalations.asked(karin).open()).as("still asked").hasSize(1);
    }

    @Test
    void whoeverWasLetInIsOutAtOnceWhenItIsTakenBackOrOver() {
        UUID id = raised(karin, TEAM_LEADERS);
        UUID move = item(id).moves().getFirst().id();
        escalations.admit(youth, ours.id(), move, clock.today().plusDays(3), "Even meekijken.");
        clock.pass(Duration.ofHours(1));
        escalations.dismiss(youth, ours.id(), move);
        assertThat(refusalOf(() -> plans.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());

        escalations.admit(youth, ours.id(), move, clock.today().plusDays(3), "Toch nog even.");
        assertThat(plans.of(karin, ours.id())).isNotNull();
        clock.pass(Duration.ofHours(1));
        escalations.close(youth, ours.id(), id, "withdrawn", "Het loste zich op.", item(id).version());
        assertThat(refusalOf(() -> plans.of(karin, ours.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(escalations.asked(karin).open()).isEmpty();
        assertThat(open(karin)).isEmpty();
    }

    @Test
    void theDatabaseLetsNobodyInWhoWasNotAsked() {
        UUID id = raised(karin, TEAM_LEADERS);
        UUID move = item(id).moves().getFirst().id();
        Below below = new Below(database, clock);
        for (Actor other : List.of(house.caseDirector(), house.outsider(), karin)) {
            assertThatThrownBy(() ->
                            below.run(other, "select plan.admit_asked(?, access.clock() + interval '1 day')", move))
                    .hasStackTraceContaining("asked nothing");
        }
        assertThatThrownBy(
                        () -> below.run(youth, "select plan.admit_asked(?, access.clock() + interval '40 days')", move))
                .hasStackTraceContaining("may not let in");
        assertThatThrownBy(() -> below.run(
                        youth,
                        "select access.admit_asked(?, ?, access.clock() + interval '1 day')",
                        ours.id(),
                        karin.person()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void asksTwiceBeforeANameOfTheFamilyLeavesTheCase() {
        Ask named = new Ask(null, TEAM_LEADERS, karin.person(), "Tims moeder wacht al lang.", false);
        assertThat(fieldsOf(() -> escalations.raise(youth, ours.id(), raise("long_unsafe", "", named))))
                .containsEntry("vraag", "plan.escalation.refusal.names");
        escalations.raise(
                youth,
                ours.id(),
                raise("long_unsafe", "", new Ask(null, TEAM_LEADERS, karin.person(), named.question(), true)));
    }

    @Test
    void aWaitingListAsksForHelpInTheTimeBetween() {
        assertThat(fieldsOf(() -> escalations.raise(
                        youth, ours.id(), raise("waiting_list", "", ask(DESK, house.processDirector())))))
                .containsOnlyKeys("overbrugging", "overbruggingToelichting");
        UUID id = escalations.raise(
                youth, ours.id(), raise("waiting_list", "arranged", ask(DESK, house.processDirector())));
        assertThat(item(id).bridgingNote()).isEqualTo("De wijkcoach komt elke week.");
    }

    @Test
    void saysEverythingBeforeItGoesUp() {
        Raise empty = new Raise("", Set.of(), " ", "", "", "", new Ask(null, 9, null, "", false));
        assertThat(fieldsOf(() -> escalations.raise(youth, ours.id(), empty)))
                .containsOnlyKeys("probleem", "personen", "geprobeerd", "nodig", "aanWie", "vraag");
        assertThat(refusalOf(() -> escalations.raise(house.outsider(), ours.id(), empty)))
                .isEqualTo(new Refusal.NotFound());
        UUID id = raised(karin, TEAM_LEADERS);
        assertThat(refusalOf(() -> escalations.ask(youth, ours.id(), id, ask(DESK, house.processDirector()))))
                .as("one question at a time")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void countsWorkingDaysAndNoHolidays() {
        clock.to(LocalDate.of(2027, 4, 26));
        raised(house.processDirector(), DESK);
        assertThat(escalations.asked(house.processDirector()).open())
                .extracting(AskedLine::due)
                .as("King's Day, on a Tuesday, does not count")
                .containsExactly(LocalDate.of(2027, 4, 29));
    }

    @Test
    void whatIsNotAnsweredInTimeGoesBackOnceAndStandsOut(
            @org.springframework.beans.factory.annotation.Autowired TellingLateEscalations telling) {
        UUID id = raised(karin, TEAM_LEADERS);
        clock.to(toAnswer().due());
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).as("the last day counts").isEmpty();
        clock.pass(java.time.Period.ofDays(1));
        telling.tell(LapsingWatches.ACTOR);
        telling.tell(LapsingWatches.ACTOR);
        assertThat(open(youth)).containsExactly("escalation_late");
        assertThat(item(id).state()).isEqualTo(State.LATE);
        assertThat(toAnswer().late()).isTrue();

        escalations.answer(karin, toAnswer().id(), "advice", "Vraag de gemeente.");
        assertThat(open(youth)).containsExactly("escalation_answered");
    }

    @Test
    void followsTheAgreementsOfABreakthroughTable() {
        UUID id = escalations.raise(youth, ours.id(), raise("plan_stuck", "", ask(DESK, house.processDirector())));
        UUID agreement = plans.agree(
                youth,
                ours.id(),
                new Plans.AgreementInput(
                        null,
                        "action",
                        "De kliniek houdt een plek vrij",
                        "",
                        clock.today().plusDays(7),
                        "",
                        null,
                        "",
                        List.of(Plans.Party.professional(youth.person())),
                        List.of(),
                        List.of(),
                        null,
                        null));
        escalations.follow(youth, ours.id(), id, null, Set.of(agreement), item(id).version());
        assertThat(item(id).followed())
                .extracting(Escalations.Followed::what)
                .containsExactly("De kliniek houdt een plek vrij");
        assertThat(fieldsOf(() -> escalations.follow(
                        youth, ours.id(), id, UUID.randomUUID(), Set.of(UUID.randomUUID()), item(id).version())))
                .containsOnlyKeys("tafel", "afspraken");
        assertThat(refusalOf(() -> escalations.follow(youth, ours.id(), id, null, Set.of(), 1)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void onlyWhoRaisedItOrManagesTheCaseGoesOn() {
        UUID id = raised(karin, TEAM_LEADERS);
        house.join(ours.id(), Who.LOCAL_TEAM);
        CaseEscalations seen = escalations.of(house.localTeam(), ours.id());
        assertThat(seen.items())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.mayAct()).isFalse());
        assertThat(refusalOf(() -> escalations.close(house.localTeam(), ours.id(), id, "solved", "Klaar.", 1)))
                .isInstanceOf(Refusal.MayNot.class);
        escalations.close(house.caseDirector(), ours.id(), id, "solved", "Klaar.", 1);
    }
}
