package nl.aantafel.task;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TasksTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    private final BeanFactory beans;
    private final House house;
    private final Tasks tasks;

    TasksTest(BeanFactory beans) {
        this.beans = beans;
        house = House.of(beans);
        tasks = beans.getBean(Tasks.class);
    }

    private NewTask task(House in, @Nullable UUID caseId, Who owner, @Nullable LocalDate due) {
        return new NewTask(in.partnership(), caseId, "tell_clients", "case_file", caseId, in.id(owner), due, "");
    }

    private TaskView only(Actor actor, UUID caseId) {
        return tasks.ofCase(actor, caseId).getFirst();
    }

    @Test
    void listsOwnOpenTasksByDueDateAndThoseWithoutLast() {
        House own = House.another(beans);
        List<UUID> made = new ArrayList<>();
        for (LocalDate due : new LocalDate[] {DUE, DUE.plusDays(1), null}) {
            made.add(tasks.add(own.secretary(), task(own, null, Who.LOCAL_TEAM, due)));
        }
        UUID first = tasks.add(own.secretary(), task(own, null, Who.LOCAL_TEAM, DUE.minusDays(1)));
        made.addFirst(first);
        Slice<TaskView> page = tasks.mine(own.localTeam(), null, 3);
        Slice<TaskView> rest = tasks.mine(own.localTeam(), page.next().orElseThrow(), 3);
        assertThat(page.rows()).extracting(TaskView::id).containsExactlyElementsOf(made.subList(0, 3));
        assertThat(rest.rows()).extracting(TaskView::id).containsExactly(made.getLast());
        assertThat(rest.next()).isEmpty();
        assertThat(tasks.mine(own.secretary(), null, 25).rows()).isEmpty();
        assertThat(fieldsOf(() -> tasks.mine(own.localTeam(), "morgen", 3))).containsKey("na");
    }

    @Test
    void isDoneByItsOwnerOrTheDeskAndCanBeOpenedAgain() {
        Case on = house.takenUpCase();
        UUID id = tasks.add(house.caseDirector(), task(house, on.id(), Who.YOUTH_PROTECTION, DUE));
        assertThat(refusalOf(() -> tasks.finish(house.mentalHealth(), id, "", 0)))
                .isEqualTo(new Refusal.MayNot("task.refusal.not-yours"));
        tasks.finish(house.youthProtection(), id, "Verteld 👍", 0);
        assertThat(only(house.mentalHealth(), on.id())).satisfies(task -> {
            assertThat(task.done()).isTrue();
            assertThat(task.outcome()).isEqualTo("Verteld 👍");
        });
        assertThat(refusalOf(() -> tasks.finish(house.youthProtection(), id, "", 1)))
                .isEqualTo(new Refusal.Conflict("task.refusal.done", List.of()));
        Refusal.Stale stale = (Refusal.Stale) refusalOf(() -> tasks.finish(house.secretary(), id, "Niet gelukt", 0));
        assertThat(stale.current()).containsEntry("uitkomst", "Verteld 👍");
        assertThat(stale.changedBy()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        tasks.reopen(house.secretary(), id, 1);
        assertThat(only(house.secretary(), on.id()).done()).isFalse();
    }

    @Test
    void forOthersItIsNotThere() {
        Case on = house.takenUpCase();
        UUID id = tasks.add(house.caseDirector(), task(house, on.id(), Who.YOUTH_PROTECTION, DUE));
        assertThat(refusalOf(() -> tasks.finish(house.outsider(), id, "", 0))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> tasks.reopen(house.outsider(), id, 0))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> tasks.ofCase(house.outsider(), on.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> tasks.add(house.outsider(), task(house, on.id(), Who.OUTSIDER, DUE))))
                .isEqualTo(new Refusal.NotFound());
        assertThat(tasks.ofCase(house.veiligThuis(), on.id()))
                .as("the referrer sees no tasks of the table")
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoTask() {
        NewTask wrong = new NewTask(
                house.partnership(),
                null,
                "Doe iets",
                "",
                null,
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                LocalDate.of(1026, 1, 1),
                "");
        assertThat(fieldsOf(() -> tasks.add(house.secretary(), wrong)))
                .containsOnlyKeys("soort", "eigenaar", "uiterlijk");
        House elsewhere = House.another(beans);
        assertThat(refusalOf(() -> tasks.add(house.secretary(), task(elsewhere, null, Who.SECRETARY, DUE))))
                .isEqualTo(new Refusal.MayNot("task.refusal.no-role"));
    }
}
