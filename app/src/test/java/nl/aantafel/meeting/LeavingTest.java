package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who leaves a case takes nothing of it along: not its meetings, not its tasks. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LeavingTest {

    private final Conferences conferences;
    private final Teams teams;
    private final Tasks tasks;
    private final LocalDate today;
    private final SomeConference at;
    private final Actor leaving;

    LeavingTest(BeanFactory beans) {
        conferences = beans.getBean(Conferences.class);
        teams = beans.getBean(Teams.class);
        tasks = beans.getBean(Tasks.class);
        today = beans.getBean(Time.class).today();
        at = new SomeConference(beans);
        leaving = at.house.youthProtection();
    }

    private void leave(LocalDate lastDay) {
        UUID place = teams.of(at.chair, at.family.id()).members().stream()
                .filter(member -> member.professional().equals(leaving.person()))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(at.house.caseDirector(), at.family.id(), place, lastDay);
    }

    private UUID prepared(LocalDate day) {
        return conferences.prepare(at.chair, at.family.id(), at.onDay(day));
    }

    private boolean finds(UUID conference) {
        List<MyMeeting> all = new java.util.ArrayList<>();
        all.addAll(conferences.upcoming(leaving, null, 100).rows());
        all.addAll(conferences.past(leaving, null, 100).rows());
        UUID gathering = at.view(conference).gathering().orElseThrow().id();
        return all.stream().anyMatch(each -> each.gathering().equals(gathering));
    }

    private boolean isAsked(UUID conference) {
        ConferenceView view = at.view(conference);
        return view.gathering().orElseThrow().attendance().stream()
                .anyMatch(each -> each.person().equals(leaving.person()));
    }

    private UUID task() {
        return tasks.add(
                at.chair,
                new NewTask(
                        at.house.partnership(),
                        at.family.id(),
                        "invite_clients",
                        "case_file",
                        at.family.id(),
                        leaving.person(),
                        today,
                        ""));
    }

    private List<TaskView> handOvers() {
        return tasks.ofCase(at.chair, at.family.id()).stream()
                .filter(task -> task.kind().equals("hand_over_tasks"))
                .toList();
    }

    @Test
    void meetingsOfTheCaseAreGoneFromTheListAtOnce() {
        UUID past = prepared(today.minusDays(3));
        UUID ahead = prepared(today.plusDays(3));
        assertThat(finds(past)).isTrue();
        assertThat(finds(ahead)).isTrue();
        leave(today);
        assertThat(finds(past)).isFalse();
        assertThat(finds(ahead)).isFalse();
        assertThat(isAsked(past)).as("who was asked then stays on record").isTrue();
        assertThat(isAsked(ahead)).isFalse();
    }

    @Test
    void whoLeavesLaterIsAskedUntilThen() {
        UUID before = prepared(today.plusDays(2));
        UUID after = prepared(today.plusDays(9));
        leave(today.plusDays(5));
        assertThat(isAsked(before)).isTrue();
        assertThat(isAsked(after)).isFalse();
        assertThat(finds(before)).isTrue();
    }

    @Test
    void openTasksAreForTheDeskToHandOver() {
        UUID task = task();
        leave(today);
        assertThat(tasks.mine(leaving, null, 100).rows())
                .noneMatch(each -> each.id().equals(task));
        assertThat(handOvers()).singleElement().satisfies(handOver -> {
            assertThat(handOver.owner()).isEqualTo(at.house.id(Who.SECRETARY));
            assertThat(handOver.aboutId()).isEqualTo(leaving.person());
            assertThat(handOver.due()).isEqualTo(today);
        });
    }

    @Test
    void theDeskIsAskedOnceAndOnlyWhenThereIsSomethingToHandOver() {
        leave(today.plusDays(5));
        assertThat(handOvers()).isEmpty();
        UUID task = task();
        leave(today.plusDays(4));
        leave(today.plusDays(3));
        assertThat(handOvers()).hasSize(1);
        assertThat(tasks.mine(leaving, null, 100).rows())
                .as("as long as the place lasts")
                .anyMatch(each -> each.id().equals(task));
    }

    @Test
    void whoIsAskedAgainAfterLeavingSeesThatOne() {
        UUID before = prepared(today.plusDays(3));
        leave(today);
        UUID task = task();
        UUID again = prepared(today.plusDays(4));
        assertThat(finds(before)).isFalse();
        assertThat(finds(again)).isTrue();
        assertThat(tasks.mine(leaving, null, 100).rows())
                .anyMatch(each -> each.id().equals(task));
    }
}
