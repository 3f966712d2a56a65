package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Visitor.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** A conference that is called off, and one whose preparation two people change. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CallingOffTest {

    private final ApplicationContext app;
    private final Conferences conferences;
    private final Tasks tasks;
    private final Time time;
    private SomeConference some;

    CallingOffTest(ApplicationContext app, Conferences conferences, Tasks tasks, Time time) {
        this.app = app;
        this.conferences = conferences;
        this.tasks = tasks;
        this.time = time;
        this.some = new SomeConference(app);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(app);
    }

    private List<TaskView> told(Actor actor, UUID conference) {
        return tasks.mine(actor, null, 100).rows().stream()
                .filter(each -> conference.equals(each.aboutId()))
                .toList();
    }

    @Test
    void whoWasAskedHearsThatItIsOffAndWhy() {
        UUID conference = some.prepared();

        conferences.cancel(some.chair, conference, "De moeder ligt in het ziekenhuis", 0);

        ConferenceView view = some.view(conference);
        assertThat(view.line().state()).isEqualTo(State.CANCELLED);
        assertThat(view.gathering().orElseThrow().state()).isEqualTo("cancelled");
        assertThat(view.cancelled()).hasValueSatisfying(it -> {
            assertThat(it.reason()).isEqualTo("De moeder ligt in het ziekenhuis");
            assertThat(it.by()).isEqualTo(Who.PROCESS_DIRECTOR.fullName());
        });
        assertThat(told(some.house.youthProtection(), conference))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo("meeting_cancelled");
                    assertThat(task.note()).isEqualTo("De moeder ligt in het ziekenhuis");
                    assertThat(task.due()).isEqualTo(time.today());
                });
        assertThat(told(some.chair, conference)).isEmpty();
    }

    @Test
    void whoIsNotAtTheTableIsToldItIsOffAndNotWhy() {
        UUID outside = some.house.id(Who.POLICE);
        UUID conference = some.asking(new Invitee(outside, "incidental", "Weet van de straat"));
        UUID gathering = some.view(conference).line().gathering();

        conferences.cancel(some.chair, conference, "De moeder ligt in het ziekenhuis", 0);

        assertThat(told(some.house.police(), gathering)).singleElement().satisfies(task -> {
            assertThat(task.caseId()).isNull();
            assertThat(task.note()).isEmpty();
        });
    }

    @Test
    void whatWasSaidStaysReadableAndNothingIsAdded() {
        UUID conference = some.started();
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");

        conferences.cancel(
                some.chair,
                conference,
                "De vader liep weg",
                some.view(conference).version());

        assertThat(some.view(conference).statements()).hasSize(1);
        assertThat(refusalOf(() -> some.said(conference, Who.YOUTH_PROTECTION, "Nog iets.")))
                .isEqualTo(new Refusal.Conflict("meeting.refused.cancelled", List.of()));
        assertThat(refusalOf(() -> some.finalised(conference))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void needsAReasonAndSomebodyWhoLeadsAndAReportThatIsNotSettled() {
        UUID conference = some.prepared();
        assertThat(fieldsOf(() -> conferences.cancel(some.chair, conference, " ", 0)))
                .containsOnlyKeys("reden");
        assertThat(refusalOf(() -> conferences.cancel(some.house.youthProtection(), conference, "Geen tijd", 0)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> conferences.cancel(some.house.outsider(), conference, "Geen tijd", 0)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> conferences.cancel(some.chair, conference, "Geen tijd", 7)))
                .isInstanceOf(Refusal.Stale.class);

        UUID settled = some.started();
        some.finalised(settled);
        long version = some.view(settled).version();
        assertThat(refusalOf(() -> conferences.cancel(some.chair, settled, "Geen tijd", version)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.settled", List.of()));
        assertThat(some.view(conference).line().state()).isEqualTo(State.PREPARED);
    }

    @Test
    void thePageAsksWhySaysWhoHearsOfItAndShowsItAfterwards() {
        UUID conference = some.prepared();
        String room = "/cases/" + some.family.id() + "/meetings/" + conference;
        Visitor visitor = new Visitor(app, some.chair);
        assertThat(visitor.open(room).body()).contains(room + "/cancel");
        assertThat(visitor.open(room + "/cancel").body())
                .contains("3 mensen krijgen een taak", "Waarom gaat het overleg niet door?");

        Answer without = visitor.post(room + "/cancel", room + "/cancel", "version", "0", "reden", "");
        assertThat(without.status()).isEqualTo(422);

        Answer done = visitor.post(room + "/cancel", room + "/cancel", "version", "0", "reden", "Griep");
        assertThat(done.status()).isEqualTo(303);
        assertThat(visitor.open("/cases/" + some.family.id() + "/meetings").body())
                .contains("Afgezegd");
        assertThat(visitor.open(room).body()).contains("Afgezegd op", "Griep").doesNotContain(room + "/cancel");
        assertThat(visitor.open(room + "/cancel").status()).isEqualTo(409);
    }

    @Test
    void showsBothVersionsOfAPreparationTwoPeopleChanged() {
        UUID conference = some.prepared();
        Prepare first = some.onDay(time.today());
        conferences.change(
                some.house.secretary(),
                conference,
                new Prepare(
                        first.kind(),
                        first.startsAt(),
                        first.endsAt(),
                        "Kamer 9",
                        "",
                        "Kiezen wat eerst moet",
                        null,
                        some.house.id(Who.SECRETARY),
                        first.invitees().subList(0, 1),
                        first.family(),
                        java.util.Set.of(WORRIES)),
                0);
        String path = "/cases/" + some.family.id() + "/meetings/" + conference + "/change";

        Answer both = new Visitor(app, some.chair)
                .post(
                        path,
                        path,
                        "version",
                        "0",
                        "soort",
                        "conference",
                        "datum",
                        time.today().toString(),
                        "begint",
                        "10:00",
                        "eindigt",
                        "12:00",
                        "plaats",
                        "Kamer 3",
                        "fase",
                        "immediate_safety",
                        "doel",
                        "Zien waar het onveilig is",
                        "voorzitter",
                        some.chair.person().toString(),
                        "secretaris",
                        some.house.id(Who.SECRETARY).toString(),
                        "vragen",
                        WORRIES,
                        "vragen",
                        "iv.picture.danger");

        assertThat(both.status()).isEqualTo(412);
        assertThat(both.body())
                .contains(
                        Who.SECRETARY.fullName() + " veranderde dit net ook",
                        "Kamer 3",
                        "Kamer 9",
                        "Kiezen wat eerst moet",
                        "Wie u vraagt, en waarom",
                        "name=\"version\" value=\"1\"",
                        "name=\"vragen\" value=\"iv.picture.danger\"")
                .doesNotContain("Begint om");
    }
}
