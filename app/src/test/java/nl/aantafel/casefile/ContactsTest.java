package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The traffic light has a rhythm, and a family is not out of sight without somebody hearing of it. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContactsTest {

    private final Contacts contacts;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final RemindingContacts reminding;
    private final TestDatabase database;
    private final MovingTime clock;
    private final House house;
    private final Case ours;
    private final Actor eva;
    private final Actor youth;

    ContactsTest(
            BeanFactory beans,
            Contacts contacts,
            CaseFiles cases,
            Tasks tasks,
            RemindingContacts reminding,
            TestDatabase database,
            MovingTime clock) {
        this.contacts = contacts;
        this.cases = cases;
        this.tasks = tasks;
        this.reminding = reminding;
        this.database = database;
        this.clock = clock;
        house = House.another(beans);
        ours = house.takenUpCase();
        eva = house.caseDirector();
        youth = house.youthProtection();
    }

    private void light(String light, String reason) {
        CaseView now = cases.view(eva, ours.id());
        cases.change(
                eva,
                ours.id(),
                new ChangeCase(
                        now.familyName(),
                        now.primaryQuestion(),
                        now.primaryQuestionReason(),
                        now.divorce(),
                        now.divorceNote(),
                        light,
                        reason,
                        now.otherNumber(),
                        Set.of("physical"),
                        now.version()));
    }

    private LocalDate due() {
        return contacts.of(eva, ours.id()).due();
    }

    private UUID called(Actor by, LocalDate on, Actor... with) {
        return contacts.record(
                by,
                ours.id(),
                new NewContact(
                        on,
                        "call",
                        java.util.Arrays.stream(with).map(Actor::person).collect(java.util.stream.Collectors.toSet())));
    }

    private List<TaskView> due(Actor who) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> ours.id().equals(task.caseId()) && task.kind().equals("contact_due"))
                .toList();
    }

    @Test
    void eachLightHasItsRhythmAndAContactMovesItOn() {
        assertThat(due()).as("no light yet").isNull();
        light("red", "Er was geweld.");
        assertThat(due()).isEqualTo(clock.today().plusWeeks(1));

        clock.pass(Period.ofDays(3));
        called(youth, clock.today(), eva);
        assertThat(due()).isEqualTo(clock.today().plusWeeks(1));
        called(youth, clock.today().minusDays(2), eva);
        assertThat(due())
                .as("one long ago changes nothing")
                .isEqualTo(clock.today().plusWeeks(1));

        light("orange", "Het is rustiger.");
        assertThat(due()).isEqualTo(clock.today().plusWeeks(2));
        light("", "");
        assertThat(due()).isNull();
    }

    @Test
    void violenceIsRedOrOrangeUnlessSomebodySaysWhyNot() {
        assertThat(fieldsOf(() -> light("green", " ")))
                .containsEntry("stoplichtReden", "casefile.light.green-needs-reason");
        light("green", "Hij zit vast tot het voorjaar.");
        assertThat(contacts.of(eva, ours.id()).violence()).isTrue();
        assertThat(due()).isEqualTo(clock.today().plusMonths(3));
    }

    @Test
    void isLateInTheListsAndATaskOfWhoDirectsUntilTheyWereInTouch() {
        light("red", "Er was geweld.");
        clock.pass(Period.ofMonths(2));
        reminding.remind(RemindingContacts.ACTOR);
        reminding.remind(RemindingContacts.ACTOR);

        assertThat(due(eva)).hasSize(1);
        assertThat(contacts.of(eva, ours.id()).overdue()).isTrue();
        assertThat(row(eva).contactDue()).isBefore(clock.today());
        assertThat(row(house.veiligThuis()).contactDue())
                .as("who only referred is not told")
                .isNull();

        called(eva, clock.today(), youth);
        assertThat(due(eva)).isEmpty();
        assertThat(contacts.of(eva, ours.id()).overdue()).isFalse();
        clock.pass(Period.ofWeeks(1));
        reminding.remind(RemindingContacts.ACTOR);
        assertThat(due(eva)).hasSize(1);
    }

    @Test
    void aLightOfBeforeThereWereDaysGetsOneAsLongFromNowAsItsRhythm() {
        light("red", "Er was geweld.");
        LocalDate rhythm = due();
        TestDatabase.sql(database.superuser())
                .execute("update casefile.case_file set contact_due = null where id = ?", ours.id());
        assertThatThrownBy(() -> new Below(database, clock)
                        .run(eva, "select casefile.give_contact_day(?, current_date)", ours.id()))
                .as("for the job alone")
                .hasMessageContaining("for the job alone");
        reminding.remind(RemindingContacts.ACTOR);
        assertThat(due()).isEqualTo(rhythm);
        assertThat(due(eva)).as("it is not late by itself").isEmpty();
        clock.pass(Period.ofMonths(2));
        reminding.remind(RemindingContacts.ACTOR);
        assertThat(due(eva)).hasSize(1);
    }

    private CaseRow row(Actor reader) {
        return cases.mine(reader, new CaseQuery(Set.of(), null, 100)).rows().stream()
                .filter(each -> each.id().equals(ours.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isBetweenTheCaseDirectorAndSomebodyAtTheTable() {
        light("red", "Er was geweld.");

        assertThat(fieldsOf(() -> called(eva, clock.today()))).containsEntry("met", "casefile.contact.with-nobody");
        assertThat(fieldsOf(() -> called(eva, clock.today(), house.outsider()))).containsKey("met");
        assertThat(fieldsOf(() -> called(house.processDirector(), clock.today(), youth)))
                .containsEntry("met", "casefile.contact.without-director");
        assertThat(fieldsOf(() -> called(eva, clock.today().plusDays(1), youth)))
                .containsKey("op");
        assertThat(refusalOf(() -> called(house.outsider(), clock.today(), eva)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> contacts.of(house.veiligThuis(), ours.id()))).isNotNull();
    }

    @Test
    void belowNobodyElseReadsOrTells() {
        light("red", "Er was geweld.");
        called(eva, clock.today(), youth);
        Below below = new Below(database, clock);

        assertThat(below.run(house.outsider(), "select 1 from casefile.contact"))
                .isZero();
        assertThat(below.run(eva, "select 1 from casefile.due_contacts()")).isZero();
        assertThatThrownBy(() -> below.run(
                        eva, "select casefile.tell_contact(?, ?, ?)", ours.id(), UUID.randomUUID(), eva.person()))
                .hasStackTraceContaining("for the job alone");
    }
}
