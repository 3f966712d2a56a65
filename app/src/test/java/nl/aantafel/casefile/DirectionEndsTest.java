package nl.aantafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Messages;
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

/** The planned end of who directs a case: told ahead once, and when it is over with nobody to follow, a vacancy. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DirectionEndsTest {

    private static final String ENDS = "direction_ends";
    private static final String VACANT = "appoint_director";

    private final Teams teams;
    private final Tasks tasks;
    private final Messages messages;
    private final TellingWhatComes job;
    private final TestDatabase database;
    private final MovingTime clock;
    private final House house;
    private final Case ours;
    private final Actor noor;

    DirectionEndsTest(
            BeanFactory beans,
            Teams teams,
            Tasks tasks,
            Messages messages,
            TellingWhatComes job,
            TestDatabase database,
            MovingTime clock) {
        this.teams = teams;
        this.tasks = tasks;
        this.messages = messages;
        this.job = job;
        this.database = database;
        this.clock = clock;
        house = House.another(beans);
        ours = house.takenUpCase();
        noor = house.processDirector();
    }

    private List<TaskView> open(String kind) {
        return tasks.mine(noor, null, 100).rows().stream()
                .filter(task -> ours.id().equals(task.caseId()) && task.kind().equals(kind))
                .toList();
    }

    private long told() {
        return messages.list(noor, null, 100).rows().stream()
                .filter(each -> each.kind().equals(TellingWhatComes.COMES))
                .count();
    }

    private Direct second(LocalDate from, @Nullable LocalDate until) {
        return new Direct(house.id(Who.SECOND_DIRECTOR), "involved_professional", "Alles", from, until);
    }

    private Direct first(LocalDate from) {
        return new Direct(house.id(Who.CASE_DIRECTOR), "involved_professional", "Alles", from, null);
    }

    private DirectionView present() {
        return teams.of(noor, ours.id()).director().orElseThrow();
    }

    /** The second director takes over tomorrow, until this day. */
    private void untilADay(LocalDate last) {
        teams.handOver(
                noor,
                ours.id(),
                second(clock.today().plusDays(1), last),
                "",
                present().version());
    }

    private void tell() {
        job.tell(TellingWhatComes.ACTOR);
    }

    @Test
    void theDeskHearsOnceAheadThatADirectionEnds() {
        LocalDate last = clock.today().plusDays(60);
        untilADay(last);
        clock.pass(Period.ofDays(30));
        tell();
        assertThat(open(ENDS)).as("too early").isEmpty();

        clock.pass(Period.ofDays(20));
        tell();
        tell();
        assertThat(open(ENDS)).singleElement().extracting(TaskView::due).isEqualTo(last);
        assertThat(told()).isEqualTo(1);

        teams.direct(noor, ours.id(), first(last.plusDays(1)));
        assertThat(open(ENDS)).as("somebody follows").isEmpty();
        clock.pass(Period.ofDays(12));
        tell();
        assertThat(open(VACANT)).isEmpty();
        assertThat(teams.of(noor, ours.id()).vacantSince()).isNull();
    }

    @Test
    void anEndThatHasASuccessorIsNotAnnounced() {
        LocalDate last = clock.today().plusDays(20);
        untilADay(last);
        teams.direct(noor, ours.id(), first(last.plusDays(1)));
        clock.pass(Period.ofDays(20));
        tell();
        assertThat(open(ENDS)).isEmpty();
        assertThat(told()).isZero();
    }

    @Test
    void anotherLastDayIsAnnouncedAnew() {
        untilADay(clock.today().plusDays(12));
        clock.pass(Period.ofDays(5));
        tell();
        assertThat(open(ENDS)).hasSize(1);

        LocalDate later = clock.today().plusDays(70);
        teams.endDirection(noor, ours.id(), present().id(), later, present().version());
        assertThat(open(ENDS)).as("it ends on another day now").isEmpty();
        tell();
        assertThat(open(ENDS)).isEmpty();
        clock.pass(Period.ofDays(65));
        tell();
        assertThat(open(ENDS)).singleElement().extracting(TaskView::due).isEqualTo(later);
    }

    @Test
    void aDirectionThatEndedWithNobodyToFollowLeavesAVacancyThatIsToldOnce() {
        LocalDate last = clock.today().plusDays(20);
        untilADay(last);
        clock.pass(Period.ofDays(19));
        tell();
        assertThat(open(ENDS)).hasSize(1);

        clock.pass(Period.ofDays(2));
        tell();
        tell();
        assertThat(open(ENDS)).as("it ended").isEmpty();
        assertThat(open(VACANT)).singleElement().extracting(TaskView::due).isEqualTo(last);
        assertThat(teams.of(noor, ours.id()).vacantSince()).isEqualTo(last.plusDays(1));

        teams.direct(noor, ours.id(), second(clock.today(), null));
        assertThat(open(VACANT)).isEmpty();
        tell();
        assertThat(open(VACANT)).isEmpty();
    }

    @Test
    void whatWasMissedWhileNothingRanIsToldAsOneVacancy() {
        untilADay(clock.today().plusDays(20));
        clock.pass(Period.ofDays(90));
        tell();
        assertThat(open(ENDS)).isEmpty();
        assertThat(open(VACANT)).hasSize(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aVacancyTheDeskLooksAfterAlreadyGivesNoSecondTask() {
        LocalDate last = clock.today().plusDays(20);
        teams.endDirection(noor, ours.id(), present().id(), last, present().version());
        assertThat(open(VACANT)).hasSize(1);
        clock.pass(Period.ofDays(30));
        tell();
        assertThat(open(VACANT)).hasSize(1);
    }

    @Test
    void belowOnlyTheJobTells() {
        untilADay(clock.today().plusDays(5));
        UUID direction = teams.of(noor, ours.id()).directions().getLast().id();
        assertThatThrownBy(() -> new Below(database, clock)
                        .run(
                                noor,
                                "select casefile.tell_coming('appoint_director', ?, ?, ?)",
                                direction,
                                UUID.randomUUID(),
                                noor.person()))
                .hasStackTraceContaining("for the job alone");
    }
}
