package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Evaluations.ClientTurn;
import nl.aantafel.meeting.Evaluations.Filled;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.meeting.Evaluations.Shown;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who was at the table says how it went, and what each says belongs to nobody. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EvaluationsTest {

    private static final String OWN = "after_meeting";
    private static final String CLIENT = "after_meeting_client";
    private static final String HELPED = "being_helped";

    private final BeanFactory beans;
    private final Evaluations evaluations;
    private final ClientFeedback feedback;
    private final Tasks tasks;
    private final TestDatabase database;
    private final Below below;
    private SomeConference some;
    private UUID conference;

    EvaluationsTest(BeanFactory beans, Evaluations evaluations, Tasks tasks, TestDatabase database, Time time) {
        this.beans = beans;
        this.feedback = beans.getBean(ClientFeedback.class);
        this.evaluations = evaluations;
        this.tasks = tasks;
        this.database = database;
        this.below = new Below(database, time);
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
    }

    @BeforeEach
    void settled() {
        some = new SomeConference(beans);
        conference = some.started();
        some.finalised(conference);
    }

    private static Filled filled(String form, @Nullable UUID person, int heard) {
        return new Filled(form, person, Map.of("heard", heard, "whole", 7));
    }

    private FormView form(Actor reader, String code) {
        return evaluations.view(reader, conference).forms().stream()
                .filter(each -> each.form().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> asked() {
        return tasks.ofCase(some.chair, some.family.id()).stream()
                .filter(task -> task.kind().equals(AfterwardsTasks.EVALUATE)
                        && conference.equals(task.aboutId())
                        && !task.done())
                .map(TaskView::owner)
                .toList();
    }

    @Test
    void whoWasThereIsAskedOnceTheReportIsSettledAndAnswersOnce() {
        UUID youth = some.house.id(Who.YOUTH_PROTECTION);
        assertThat(asked())
                .contains(youth, some.house.id(Who.CASE_DIRECTOR))
                .doesNotContain(some.house.id(Who.MENTAL_HEALTH));
        assertThat(form(some.house.youthProtection(), OWN).mayAnswer()).isTrue();
        evaluations.answer(some.house.youthProtection(), conference, filled(OWN, null, 8));
        assertThat(asked()).doesNotContain(youth);
        assertThat(form(some.house.youthProtection(), OWN).mayAnswer()).isFalse();
        assertThat(form(some.chair, OWN).responses()).isEqualTo(1);
        assertThat(refusalOf(() -> evaluations.answer(some.house.youthProtection(), conference, filled(OWN, null, 2))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.evaluated", List.of()));
        assertThat(form(some.chair, OWN).responses()).isEqualTo(1);
    }

    @Test
    void whatIsAnsweredIsNotShownWhileOneMoreAnswerWouldTellWhoseItWas() {
        evaluations.answer(some.house.youthProtection(), conference, filled(OWN, null, 2));
        evaluations.answer(some.house.caseDirector(), conference, filled(OWN, null, 2));
        evaluations.answer(some.house.secretary(), conference, filled(OWN, null, 9));
        FormView open = form(some.chair, OWN);
        assertThat(open.responses()).isEqualTo(3);
        assertThat(open.shown()).isEqualTo(Shown.NOT_YET);
        assertThat(open.items()).isEmpty();
    }

    @Test
    void noRowTellsWhoAnsweredWhatOrWhen() {
        evaluations.answer(some.house.youthProtection(), conference, filled(OWN, null, 2));
        evaluations.answer(some.house.caseDirector(), conference, filled(OWN, null, 2));
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch("select column_name::text from information_schema.columns"
                                + " where table_schema = 'meeting' and table_name = 'evaluation_count'")
                        .getValues(0, String.class))
                .containsExactlyInAnyOrder("case_id", "conference_id", "form", "item", "value", "spoken", "times");
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue(
                                "select times from meeting.evaluation_count where conference_id = ? and item = 'heard'",
                                conference))
                .isEqualTo(2);
        assertThat(below.run(some.chair, "select 1 from meeting.evaluation_turn where conference_id = ?", conference))
                .as("who had their turn is only seen by that person")
                .isZero();
    }

    @Test
    void whatTheFamilySaysIsWrittenDownByWhoLeadsAndMarkedSo() {
        Actor director = some.house.caseDirector();
        assertThat(evaluations.view(director, conference).clients())
                .filteredOn(each -> each.waits(CLIENT))
                .extracting(ClientTurn::person)
                .containsExactly(some.family.mother());
        evaluations.answer(director, conference, filled(CLIENT, some.family.mother(), 4));
        FormView said = form(some.house.youthProtection(), CLIENT);
        assertThat(said.responses()).isEqualTo(1);
        assertThat(said.spoken()).isEqualTo(1);
        assertThat(said.items().getFirst().times()).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
        assertThat(evaluations.view(director, conference).clients()).noneMatch(each -> each.waits(CLIENT));
        assertThat(evaluations.view(some.house.youthProtection(), conference).clients())
                .isEmpty();
        assertThat(refusalOf(() -> evaluations.answer(some.chair, conference, filled(CLIENT, some.family.mother(), 9))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.evaluated", List.of()));
    }

    @Test
    void beingHelpedIsAskedOfWhoWasNotThereToo() {
        Actor director = some.house.caseDirector();
        assertThat(evaluations.view(director, conference).clients())
                .filteredOn(each -> each.waits(HELPED))
                .extracting(ClientTurn::person)
                .containsExactlyInAnyOrder(some.family.mother(), some.family.father());

        evaluations.answer(director, conference, new Filled(HELPED, some.family.father(), Map.of("helps", 6)));

        assertThat(form(director, HELPED).responses()).isEqualTo(1);
        assertThat(evaluations.view(director, conference).clients())
                .filteredOn(each -> each.waits(HELPED))
                .extracting(ClientTurn::person)
                .containsExactly(some.family.mother());
    }

    @Test
    void whatTheFamilyHandsInItselfIsNotCountedAsSaidToSomebody() {
        feedback.handIn(
                some.house.caseDirector(), conference, new Filled(HELPED, some.family.mother(), Map.of("helps", 9)));

        assertThat(form(some.chair, HELPED).responses()).isEqualTo(1);
        assertThat(form(some.chair, HELPED).spoken()).isZero();
        assertThat(refusalOf(() -> feedback.handIn(
                        some.house.caseDirector(),
                        conference,
                        new Filled(HELPED, some.family.mother(), Map.of("helps", 2)))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.evaluated", List.of()));
        assertThat(refusalOf(() -> feedback.handIn(some.chair, conference, filled(OWN, null, 4))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> feedback.handIn(
                        some.house.youthProtection(),
                        conference,
                        new Filled(HELPED, some.family.father(), Map.of("helps", 2)))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void onlyOfWhoWasThere() {
        assertThat(fieldsOf(() -> evaluations.answer(some.chair, conference, filled(CLIENT, some.family.father(), 4))))
                .containsOnlyKeys("persoon");
        assertThat(refusalOf(() -> evaluations.answer(some.house.mentalHealth(), conference, filled(OWN, null, 4))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> evaluations.answer(
                        some.house.youthProtection(), conference, filled(CLIENT, some.family.mother(), 4))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> evaluations.answer(
                        some.chair, conference, filled(OWN, some.house.id(Who.YOUTH_PROTECTION), 4))))
                .isInstanceOf(Refusal.MayNot.class);
        for (Actor elsewhere : List.of(some.house.outsider(), some.house.veiligThuis())) {
            assertThat(refusalOf(() -> evaluations.view(elsewhere, conference))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> evaluations.answer(elsewhere, conference, filled(OWN, null, 4))))
                    .isEqualTo(new Refusal.NotFound());
        }
    }

    @Test
    void isNotThereBeforeTheReportIsSettled() {
        UUID running = some.started();
        assertThat(evaluations.view(some.chair, running).until()).isEmpty();
        assertThat(refusalOf(() -> evaluations.answer(some.chair, running, filled(OWN, null, 4))))
                .isEqualTo(new Refusal.Conflict("meeting.refused.evaluation-closed", List.of()));
    }

    @Test
    void aSlipCountsForNothing() {
        assertThat(fieldsOf(() -> evaluations.answer(
                        some.chair, conference, new Filled(OWN, null, Map.of("heard", 11, "whole", 7)))))
                .containsOnlyKeys("heard");
        assertThat(form(some.chair, OWN).responses()).isZero();
        assertThat(form(some.chair, OWN).mayAnswer()).isTrue();
    }

    @Test
    void ofSomebodyEnteredByMistakeNoTurnIsLeft() {
        Actor director = some.house.caseDirector();
        Families families = beans.getBean(Families.class);
        UUID mistake = families.addPerson(director, some.family.id(), House.person("Vergist", "Evaluatie", null));
        UUID running = some.started();
        beans.getBean(Conferences.class)
                .attended(some.chair, running, Set.of(), List.of(new FamilyMember(mistake, true, "")));
        some.finalised(running);
        evaluations.answer(director, running, filled(CLIENT, mistake, 4));
        families.removePerson(director, some.family.id(), mistake);
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue("select count(*)::int from meeting.evaluation_turn where who = ?", mistake))
                .isEqualTo(0);
    }
}
