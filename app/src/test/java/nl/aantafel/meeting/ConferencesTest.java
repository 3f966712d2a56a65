package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Phases;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConferencesTest {

    private final BeanFactory beans;
    private final Conferences conferences;
    private final Phases phases;
    private final Time time;
    private SomeConference some;

    ConferencesTest(BeanFactory beans, Conferences conferences, Phases phases, Time time) {
        this.beans = beans;
        this.conferences = conferences;
        this.phases = phases;
        this.time = time;
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    @Test
    void opensOnTheMainQuestionsInTheNormalStartingPhase() {
        UUID conference = some.prepared();
        ConferenceView view = some.view(conference);
        assertThat(view.line().phase()).isEqualTo("immediate_safety");
        assertThat(view.line().state()).isEqualTo(State.PREPARED);
        assertThat(view.line().chair()).isEqualTo(some.chair.person());
        assertThat(view.steps()).hasSize(6);
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(QuestionState.SELECTED);
        assertThat(some.question(conference, "iv.picture.danger").state()).isEqualTo(QuestionState.FOLDED);
    }

    @Test
    void theChairPreselects() {
        Prepare prepare = some.onDay(time.today());
        UUID conference = conferences.prepare(
                some.chair, some.family.id(), with(prepare, prepare.family(), Set.of("iv.picture.danger")));
        assertThat(some.question(conference, "iv.picture.danger").state()).isEqualTo(QuestionState.SELECTED);
        assertThat(some.question(conference, WORRIES).state()).isEqualTo(QuestionState.FOLDED);
    }

    @Test
    void everyoneOfTheCaseSeesTheConferenceAndOnlyWhoWasAskedTheGathering() {
        UUID conference = some.prepared();
        assertThat(conferences.view(some.house.mentalHealth(), conference).gathering())
                .isEmpty();
        ConferenceView asked = conferences.view(some.house.youthProtection(), conference);
        assertThat(asked.gathering().orElseThrow().attendance()).hasSize(2);
        assertThat(asked.gathering().orElseThrow().agenda().getFirst().title()).doesNotContain("Wilde");
    }

    @Test
    void isNotThereForSomebodyWithoutMembership() {
        UUID conference = some.prepared();
        assertThat(refusalOf(() -> conferences.view(some.house.outsider(), conference)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> conferences.ofCase(some.house.outsider(), some.family.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatIsCalledOffStaysReadableAndIsNoLongerWrittenIn() {
        UUID conference = some.prepared();
        UUID gathering = some.view(conference).gathering().orElseThrow().id();
        conferences.cancel(
                some.chair,
                conference,
                "De voorzitter is ziek.",
                some.view(conference).version());
        ConferenceView view = some.view(conference);
        assertThat(view.line().state()).isEqualTo(State.CANCELLED);
        assertThat(view.gathering().orElseThrow().state()).isEqualTo("cancelled");
        assertThat(conferences.upcoming(some.chair, null, 100).rows())
                .extracting(MyMeeting::gathering)
                .doesNotContain(gathering);
        for (Runnable writing : List.<Runnable>of(
                () -> conferences.start(some.chair, conference),
                () -> conferences.change(some.chair, conference, some.onDay(time.today()), view.version()),
                () -> conferences.cancel(some.chair, conference, "Nog eens.", view.version()),
                () -> some.said(conference, Who.YOUTH_PROTECTION, "Te laat."),
                () -> some.finalised(conference))) {
            assertThat(refusalOf(writing)).isEqualTo(new Refusal.Conflict("meeting.refused.cancelled", List.of()));
        }
    }

    @Test
    void isCalledOffInTheVersionThatWasSeenByWhoLeadsIt() {
        UUID prepared = some.prepared();
        assertThat(refusalOf(() -> conferences.cancel(some.chair, prepared, "Ziek.", 7)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusalOf(() -> conferences.cancel(some.house.youthProtection(), prepared, "Ziek.", 0)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(some.view(prepared).line().state()).isEqualTo(State.PREPARED);
    }

    @Test
    void onlyWhoMayLeadPreparesOne() {
        assertThat(refusalOf(() ->
                        conferences.prepare(some.house.youthProtection(), some.family.id(), some.onDay(time.today()))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void namesEveryWrongField() {
        Prepare good = some.onDay(time.today());
        Prepare wrong = new Prepare(
                "triage",
                good.startsAt(),
                good.endsAt(),
                "",
                "nergens",
                "",
                null,
                null,
                List.of(),
                List.of(new FamilyMember(some.family.father(), false, "")),
                Set.of("onbekend"));
        assertThat(fieldsOf(() -> conferences.prepare(some.chair, some.family.id(), wrong)))
                .containsOnlyKeys("soort", "fase", "gezin[0].reden", "vragen");
        Prepare late = new Prepare(
                "conference",
                good.endsAt(),
                good.startsAt(),
                "",
                "",
                "",
                null,
                null,
                List.of(new Invitee(some.house.id(Who.POLICE), "involved", "")),
                List.of(),
                Set.of());
        assertThat(fieldsOf(() -> conferences.prepare(some.chair, some.family.id(), late)))
                .containsOnlyKeys("eindigt", "genodigden[0].reden");
    }

    @Test
    void canBeChangedUntilItBegins() {
        UUID conference = some.prepared();
        Prepare later = some.onDay(time.today().plusDays(2));
        conferences.change(some.chair, conference, later, some.view(conference).version());
        ConferenceView changed = some.view(conference);
        assertThat(changed.line().heldOn()).isEqualTo(time.today().plusDays(2));
        assertThat(refusalOf(() -> conferences.change(some.chair, conference, later, 0)))
                .isInstanceOf(Refusal.Stale.class);
        conferences.start(some.chair, conference);
        assertThat(refusalOf(() -> conferences.change(
                        some.chair, conference, later, some.view(conference).version())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void keepsWhoWasThereAndWhyNot() {
        UUID conference = some.started();
        conferences.attended(
                some.chair,
                conference,
                Set.of(some.house.id(Who.CASE_DIRECTOR)),
                List.of(new FamilyMember(some.family.mother(), false, "Ziek")));
        ConferenceView view = some.view(conference);
        assertThat(view.gathering().orElseThrow().attendance())
                .filteredOn(each -> each.attended().orElse(false))
                .extracting(each -> each.person())
                .containsExactly(some.house.id(Who.CASE_DIRECTOR));
        assertThat(view.family())
                .extracting(Conferences.FamilyPresence::reason)
                .containsExactlyInAnyOrder("Ziek", "Apart gesproken, op zijn verzoek");
    }

    @Test
    void goesOnInAnotherPhaseAndKeepsWhatWasSaid() {
        UUID conference = some.started();
        some.said(conference, Who.YOUTH_PROTECTION, "Er wordt geslagen.");
        conferences.continueIn(some.chair, conference, "risk_driven_care");
        ConferenceView view = some.view(conference);
        assertThat(view.line().phase()).isEqualTo("risk_driven_care");
        assertThat(view.steps().getFirst().phase()).isEqualTo("risk_driven_care");
        assertThat(view.statements()).extracting(each -> each.text()).contains("Er wordt geslagen.");
        assertThat(some.question(conference, "rc.picture.tried").state()).isEqualTo(QuestionState.FOLDED);
    }

    @Test
    void theDeskAndWhoWasAskedHaveItInTheirListWithWhatIsNotReady() {
        Prepare prepare = some.onDay(time.today().plusDays(1));
        UUID conference = conferences.prepare(some.chair, some.family.id(), with(prepare, List.of(), Set.of()));
        assertThat(meeting(some.house.youthProtection().person(), conference).notReady())
                .containsExactly("family-not-asked");
        assertThat(meeting(some.house.secretary().person(), conference).caseId())
                .isEqualTo(some.family.id());
        assertThat(conferences.upcoming(some.house.mentalHealth(), null, 100).rows())
                .noneMatch(each -> conference.equals(each.conference()));
    }

    @Test
    void pagesThroughMeetingsByKey() {
        some.prepared();
        some.prepared();
        var first = conferences.upcoming(some.house.secretary(), null, 1);
        assertThat(first.rows()).hasSize(1);
        var second = conferences.upcoming(some.house.secretary(), first.next().orElseThrow(), 1);
        assertThat(second.rows().getFirst().gathering())
                .isNotEqualTo(first.rows().getFirst().gathering());
    }

    @Test
    void startsInThePhaseTheFamilyIsIn() {
        phases.decide(
                some.chair,
                some.family.id(),
                new Phases.Decide("risk_driven_care", time.today(), "Al veilig sinds mei", null));
        assertThat(some.view(some.prepared()).line().phase()).isEqualTo("risk_driven_care");
    }

    private MyMeeting meeting(UUID person, UUID conference) {
        return some.upcoming(nl.aantafel.kernel.Actor.professional(person), conference);
    }

    private static Prepare with(Prepare from, List<FamilyMember> family, Set<String> questions) {
        return new Prepare(
                from.kind(),
                from.startsAt(),
                from.endsAt(),
                from.place(),
                from.phase(),
                from.aim(),
                from.chair(),
                from.secretary(),
                from.invitees(),
                family,
                questions);
    }
}
