package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.Preparing;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A conference is prepared with the family, and talked over with them afterwards, by somebody whose task it is. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FamilyTasksTest {

    private final BeanFactory beans;
    private final Conferences conferences;
    private final ClientsAtTable clients;
    private final MeetingReports reports;
    private final Tasks tasks;
    private final LocalDate today;
    private SomeConference some;

    FamilyTasksTest(
            BeanFactory beans,
            Conferences conferences,
            ClientsAtTable clients,
            MeetingReports reports,
            Tasks tasks,
            Time time) {
        this.beans = beans;
        this.conferences = conferences;
        this.clients = clients;
        this.reports = reports;
        this.tasks = tasks;
        this.today = time.today();
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    private List<TaskView> open(UUID caseId, UUID conference) {
        return tasks.ofCase(some.chair, caseId).stream()
                .filter(task -> conference.equals(task.aboutId()) && !task.done())
                .filter(task -> !task.kind().equals(AfterwardsTasks.EVALUATE))
                .toList();
    }

    private List<String> kinds(UUID conference) {
        return open(some.family.id(), conference).stream().map(TaskView::kind).toList();
    }

    private UUID prepared(LocalDate day) {
        return conferences.prepare(some.chair, some.family.id(), some.onDay(day));
    }

    private Prepare with(LocalDate day, FamilyMember... family) {
        return Preparing.conference(some.house, day, List.of(family));
    }

    private void motherComes(Actor actor, UUID conference, long version) {
        clients.choose(actor, conference, some.family.mother(), ClientsAtTableTest.comes("room", null), version);
    }

    @Test
    void whoDirectsTheCasePreparesItWithTheFamilyBeforeTheDay() {
        UUID conference = prepared(today.plusDays(5));
        assertThat(open(some.family.id(), conference)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo("prepare_client");
            assertThat(task.owner()).isEqualTo(some.house.id(Who.CASE_DIRECTOR));
            assertThat(task.due()).isEqualTo(today.plusDays(5));
            assertThat(task.aboutType()).isEqualTo("conference");
            assertThat(task.note()).as("no task names anybody of a family").isEmpty();
        });
    }

    @Test
    void theChairDoesSoWhileNobodyDirectsTheCase() {
        Case alone = some.house.referredCase();
        CaseFiles cases = beans.getBean(CaseFiles.class);
        cases.fits(some.chair, alone.id(), "unsafe_for_persons");
        cases.takeUp(some.chair, alone.id(), "regular", "Zorg en straf zijn samen nodig.");
        UUID conference =
                conferences.prepare(some.chair, alone.id(), with(today, new FamilyMember(alone.mother(), true, "")));
        assertThat(open(alone.id(), conference))
                .singleElement()
                .satisfies(task -> assertThat(task.owner()).isEqualTo(some.chair.person()));
    }

    @Test
    void itIsDoneWhenOfEverybodyWhoIsAskedTheChoiceIsKnown() {
        UUID conference = conferences.prepare(
                some.chair,
                some.family.id(),
                with(
                        today,
                        new FamilyMember(some.family.mother(), true, ""),
                        new FamilyMember(some.family.father(), true, ""),
                        new FamilyMember(some.family.child(), false, "Te jong voor dit gesprek")));
        motherComes(some.house.caseDirector(), conference, 0);
        assertThat(kinds(conference)).containsExactly("prepare_client");
        clients.choose(some.house.secretary(), conference, some.family.father(), ClientsAtTableTest.staysAway(), 0);
        assertThat(kinds(conference)).isEmpty();
    }

    @Test
    void itComesBackWhenAChoiceIsOpenAgainButNotForWhoClosedItByHand() {
        UUID conference = conferences.prepare(
                some.chair,
                some.family.id(),
                with(
                        today,
                        new FamilyMember(some.family.mother(), true, ""),
                        new FamilyMember(some.family.father(), true, "")));
        TaskView task = open(some.family.id(), conference).getFirst();
        tasks.finish(some.house.caseDirector(), task.id(), "Gesproken", task.version());
        motherComes(some.chair, conference, 0);
        assertThat(kinds(conference)).isEmpty();

        clients.choose(some.chair, conference, some.family.father(), ClientsAtTableTest.staysAway(), 0);
        clients.choose(some.chair, conference, some.family.father(), nl.aantafel.meeting.domain.ChoiceRules.NOTHING, 1);
        assertThat(kinds(conference)).containsExactly("prepare_client");
    }

    @Test
    void itMovesAlongWithTheDayOfTheConference() {
        UUID conference = prepared(today.plusDays(5));
        conferences.change(some.chair, conference, some.onDay(today.plusDays(9)), 0);
        assertThat(open(some.family.id(), conference)).extracting(TaskView::due).containsExactly(today.plusDays(9));
    }

    @Test
    void thereIsNothingToPrepareWhenNobodyIsAskedOrTheDayIsOverOrItIsOff() {
        assertThat(kinds(conferences.prepare(
                        some.chair,
                        some.family.id(),
                        with(today, new FamilyMember(some.family.mother(), false, "Ligt in het ziekenhuis")))))
                .isEmpty();
        assertThat(kinds(prepared(today.minusDays(3)))).isEmpty();
        UUID off = prepared(today.plusDays(5));
        conferences.cancel(some.chair, off, "Griep", 0);
        assertThat(open(some.family.id(), off)).extracting(TaskView::kind).containsOnly("meeting_cancelled");
    }

    @Test
    void afterwardsItIsTalkedOverWithWhoWasThereAndToldToWhoWasNot() {
        UUID conference = some.started();
        some.finalised(conference);
        assertThat(open(some.family.id(), conference))
                .extracting(TaskView::kind, TaskView::owner, TaskView::due)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("debrief_client", some.house.id(Who.CASE_DIRECTOR), today),
                        org.assertj.core.groups.Tuple.tuple(
                                "feedback_client", some.house.id(Who.CASE_DIRECTOR), today));

        reports.finalise(some.chair, conference, new Finalise("Een naam was verkeerd", false));
        assertThat(kinds(conference)).as("once, not with each version").hasSize(2);
    }

    @Test
    void asksOnlyWhatApplies() {
        UUID conference = conferences.prepare(
                some.chair, some.family.id(), with(today, new FamilyMember(some.family.mother(), true, "")));
        conferences.start(some.chair, conference);
        some.finalised(conference);
        assertThat(kinds(conference)).containsExactly("debrief_client");
    }
}
