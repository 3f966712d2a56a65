package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpQuestion;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.casefile.Histories.MomentView;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The course of help per member of the family, what who helps is asked, and what is known to come. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HelpCoursesTest {

    private final Histories histories;
    private final HelpCourses courses;
    private final Teams teams;
    private final Tasks tasks;
    private final TellingWhatComes job;
    private final TestDatabase database;
    private final MovingTime clock;
    private final House house;
    private final Case ours;
    private final Actor eva;
    private final Actor youth;

    HelpCoursesTest(
            BeanFactory beans,
            Histories histories,
            HelpCourses courses,
            Teams teams,
            Tasks tasks,
            TellingWhatComes job,
            TestDatabase database,
            MovingTime clock) {
        this.histories = histories;
        this.courses = courses;
        this.teams = teams;
        this.tasks = tasks;
        this.job = job;
        this.database = database;
        this.clock = clock;
        house = House.another(beans);
        ours = house.takenUpCase();
        eva = house.caseDirector();
        youth = house.youthProtection();
    }

    private HelpInput help(@Nullable LocalDate from, @Nullable LocalDate until, HelpCourse course) {
        return new HelpInput(ours.child(), "De Kring", "Traumabehandeling", from, until, false, course);
    }

    private HelpCourse stands(HelpState state, String reason, @Nullable UUID holder, String every) {
        LocalDate today = clock.today();
        return new HelpCourse(
                state,
                state == HelpState.OFFERED ? today : null,
                state == HelpState.WAITING ? today : null,
                state == HelpState.DECLINED ? today : null,
                reason,
                "",
                holder,
                every);
    }

    private UUID running(String every) {
        return histories.addHelp(
                eva, ours.id(), help(clock.today(), null, stands(HelpState.STARTED, "", youth.person(), every)));
    }

    private HelpView only() {
        return histories.of(eva, ours.id()).help().getFirst();
    }

    private List<TaskView> due(Actor who, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> ours.id().equals(task.caseId()) && task.kind().equals(kind))
                .toList();
    }

    @Test
    void aTrajectoryGoesFromOfferedOverWaitingToItsResult() {
        UUID id = histories.addHelp(eva, ours.id(), help(null, null, stands(HelpState.OFFERED, "", null, "")));
        assertThat(only().on()).isEqualTo(clock.today());

        histories.changeHelp(eva, ours.id(), id, help(null, null, stands(HelpState.WAITING, "", null, "")), 0);
        assertThat(only().course().waitingSince()).isEqualTo(clock.today());

        HelpCourse ended = new HelpCourse(HelpState.ENDED, null, null, null, "", "Tim slaapt weer door.", null, "");
        histories.changeHelp(eva, ours.id(), id, help(clock.today().minusDays(90), clock.today(), ended), 1);
        assertThat(only().course().result()).isEqualTo("Tim slaapt weer door.");
    }

    @Test
    void eachStandingAsksForWhatBelongsToIt() {
        assertThat(fieldsOf(() ->
                        histories.addHelp(eva, ours.id(), help(null, null, stands(HelpState.DECLINED, " ", null, "")))))
                .containsEntry("reden", "casefile.refusal.help-declined-why");
        assertThat(fieldsOf(() -> histories.addHelp(
                        eva,
                        ours.id(),
                        help(null, null, new HelpCourse(HelpState.WAITING, null, null, null, "", "", null, "")))))
                .containsOnlyKeys("wachtSinds");
        assertThat(fieldsOf(() ->
                        histories.addHelp(eva, ours.id(), help(null, null, stands(HelpState.ENDED, "", null, "")))))
                .containsOnlyKeys("vanaf", "totEnMet");
        assertThat(fieldsOf(() -> histories.addHelp(
                        eva,
                        ours.id(),
                        help(clock.today(), null, stands(HelpState.STARTED, "", null, "help_ask_monthly")))))
                .containsEntry("houder", "casefile.refusal.help-without-holder");
        assertThat(fieldsOf(() -> histories.addHelp(
                        eva,
                        ours.id(),
                        help(
                                clock.today(),
                                null,
                                stands(HelpState.STARTED, "", house.outsider().person(), "")))))
                .containsOnlyKeys("houder");
    }

    @Test
    void whatWasToEndBeforeHasEnded() {
        histories.addHelp(
                eva,
                ours.id(),
                help(clock.today().minusDays(9), clock.today(), stands(HelpState.STARTED, "", null, "")));
        assertThat(only().stateOn(clock.today())).isEqualTo(HelpState.STARTED);
        clock.pass(Period.ofDays(1));
        assertThat(only().stateOn(clock.today())).isEqualTo(HelpState.ENDED);
    }

    @Test
    void whoHoldsItIsAskedOnceAndAnswersBesideIt() {
        UUID help = running("");
        UUID question = courses.ask(eva, ours.id(), help);

        assertThat(due(youth, "help_asked")).hasSize(1);
        assertThat(refusalOf(() -> courses.ask(eva, ours.id(), help)))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.help-asked-already", List.of()));
        assertThat(fieldsOf(() -> courses.answer(youth, ours.id(), question, "stuck", " ")))
                .containsEntry("belemmering", "casefile.refusal.help-what-hinders");
        house.join(ours.id(), Who.PROBATION);
        assertThat(refusalOf(() -> courses.answer(house.probation(), ours.id(), question, "as_meant", "")))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> courses.answer(house.outsider(), ours.id(), question, "as_meant", "")))
                .isInstanceOf(Refusal.NotFound.class);

        courses.answer(youth, ours.id(), question, "stuck", "Er is geen plek op dinsdag.");

        HelpQuestion said = only().questions().getFirst();
        assertThat(said.goes()).isEqualTo("stuck");
        assertThat(said.hindrance()).isEqualTo("Er is geen plek op dinsdag.");
        assertThat(due(youth, "help_asked")).isEmpty();
        assertThat(due(eva, "help_stuck")).hasSize(1);
        assertThat(refusalOf(() -> courses.answer(youth, ours.id(), question, "as_meant", "")))
                .isEqualTo(new Refusal.Conflict("casefile.refusal.help-answered", List.of()));
    }

    @Test
    void asksAgainByItsRhythmAndOnceForWhatWasMissed() {
        running("help_ask_monthly");
        job.tell(TellingWhatComes.ACTOR);
        assertThat(only().questions()).isEmpty();

        clock.pass(Period.ofMonths(4));
        job.tell(TellingWhatComes.ACTOR);
        job.tell(TellingWhatComes.ACTOR);

        assertThat(only().questions()).hasSize(1);
        assertThat(only().askDue()).isEqualTo(clock.today().plusMonths(1));
        assertThat(due(youth, "help_asked")).hasSize(1);
        clock.pass(Period.ofWeeks(2));
        assertThat(only().questions().getFirst().late(clock.today())).isTrue();
    }

    @Test
    void nobodyIsAskedTwiceWhileAQuestionIsOpen() {
        running("help_ask_two_weeks");
        clock.pass(Period.ofWeeks(2));
        job.tell(TellingWhatComes.ACTOR);
        clock.pass(Period.ofWeeks(2));
        job.tell(TellingWhatComes.ACTOR);

        assertThat(only().questions()).hasSize(1);
    }

    @Test
    void removingHelpTakesWhatWasAskedAboutItAlong() {
        UUID help = running("");
        courses.ask(eva, ours.id(), help);
        histories.removeHelp(eva, ours.id(), help);

        assertThat(histories.of(eva, ours.id()).help()).isEmpty();
        assertThat(due(youth, "help_asked")).isEmpty();
    }

    @Test
    void aHearingIsToldAsLongAheadAsTheFrameSaysAndAgainOnAnotherDay() {
        MomentInput hearing =
                new MomentInput(ours.father(), "hearing", clock.today().plusDays(40), "Over de dreiging");
        UUID id = histories.addMoment(eva, ours.id(), hearing);
        job.tell(TellingWhatComes.ACTOR);
        assertThat(due(eva, "moment_ahead")).isEmpty();

        clock.pass(Period.ofDays(30));
        job.tell(TellingWhatComes.ACTOR);
        job.tell(TellingWhatComes.ACTOR);
        assertThat(due(eva, "moment_ahead")).hasSize(1);

        histories.changeMoment(
                eva,
                ours.id(),
                id,
                new MomentInput(ours.father(), "hearing", clock.today().plusDays(60), ""),
                0);
        assertThat(due(eva, "moment_ahead")).as("it is on another day now").isEmpty();
        clock.pass(Period.ofDays(50));
        job.tell(TellingWhatComes.ACTOR);
        assertThat(due(eva, "moment_ahead")).hasSize(1);
        assertThat(histories.of(youth, ours.id()).moments())
                .extracting(MomentView::kind)
                .containsExactly("hearing");
        histories.removeMoment(eva, ours.id(), id);
        assertThat(due(eva, "moment_ahead")).isEmpty();
    }

    @Test
    void whatHasPassedMeanwhileIsNotAnnounced() {
        histories.addMoment(
                eva,
                ours.id(),
                new MomentInput(ours.father(), "leaves_detention", clock.today().plusDays(20), ""));
        clock.pass(Period.ofDays(40));
        job.tell(TellingWhatComes.ACTOR);
        assertThat(due(eva, "moment_ahead")).isEmpty();
    }

    @Test
    void aTemporaryDeploymentIsForAPurposeEndsByItselfAndIsAnnounced() {
        UUID probation = house.id(Who.PROBATION);
        LocalDate last = clock.today().plusDays(60);
        assertThat(fieldsOf(() -> teams.join(
                        eva, ours.id(), new JoinTeam(probation, null, "participant", " ", clock.today(), last))))
                .containsEntry("aanpak", "casefile.refusal.deployment-for-what");
        assertThat(fieldsOf(() -> teams.join(
                        eva,
                        ours.id(),
                        new JoinTeam(probation, null, "participant", "Taxatie", clock.today(), clock.today()))))
                .containsEntry("totEnMet", "casefile.refusal.deployment-over");
        teams.join(eva, ours.id(), new JoinTeam(probation, null, "participant", "Taxatie", clock.today(), last));
        assertThat(teams.of(house.probation(), ours.id()).members())
                .extracting(TeamMemberView::until)
                .contains(last);

        clock.pass(Period.ofDays(50));
        job.tell(TellingWhatComes.ACTOR);
        assertThat(due(eva, "deployment_ends")).hasSize(1);

        clock.pass(Period.ofDays(11));
        assertThat(refusalOf(() -> teams.of(house.probation(), ours.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void belowNobodyElseReadsOrTells() {
        UUID help = running("");
        courses.ask(eva, ours.id(), help);
        histories.addMoment(
                eva,
                ours.id(),
                new MomentInput(ours.father(), "hearing", clock.today().plusDays(3), ""));
        Below below = new Below(database, clock);

        assertThat(below.run(house.outsider(), "select 1 from casefile.help_question"))
                .isZero();
        assertThat(below.run(house.outsider(), "select 1 from casefile.justice_moment"))
                .isZero();
        assertThat(below.run(eva, "select 1 from casefile.what_comes()")).isZero();
        assertThatThrownBy(() -> below.run(
                        eva,
                        "select casefile.tell_coming('moment_ahead', ?, ?, ?)",
                        ours.id(),
                        UUID.randomUUID(),
                        eva.person()))
                .hasStackTraceContaining("for the job alone");
    }
}
