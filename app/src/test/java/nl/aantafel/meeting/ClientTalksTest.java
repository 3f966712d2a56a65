package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientTalks.Given;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.Outcome;
import nl.aantafel.meeting.ClientTalks.State;
import nl.aantafel.meeting.ClientTalks.Talk;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** Preparing a conference with each of the family, and talking it over afterwards: whose it is, and what came of it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ClientTalksTest {

    private final BeanFactory beans;
    private final ApplicationContext app;
    private final Conferences conferences;
    private final ClientTalks talks;
    private final ClientsAtTable clients;
    private final Tasks tasks;
    private final LocalDate today;
    private SomeConference some;

    ClientTalksTest(
            BeanFactory beans,
            ApplicationContext app,
            Conferences conferences,
            ClientTalks talks,
            ClientsAtTable clients,
            Tasks tasks,
            Time time) {
        this.beans = beans;
        this.app = app;
        this.conferences = conferences;
        this.talks = talks;
        this.clients = clients;
        this.tasks = tasks;
        this.today = time.today();
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
    }

    private UUID settled() {
        UUID conference = some.started();
        some.finalised(conference);
        return conference;
    }

    private Talk talk(Actor reader, UUID conference, UUID person, Kind kind) {
        return talks.of(reader, conference).stream()
                .filter(each -> each.person().equals(person) && each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(UUID person, Kind kind, @Nullable LocalDate on, String words) {
        return new Outcome(person, kind, true, on, words);
    }

    private void had(Actor actor, UUID conference, UUID person, Kind kind) {
        talks.record(
                actor,
                conference,
                outcome(person, kind, today, "Besproken, geen vragen."),
                talk(actor, conference, person, kind).version());
    }

    private List<UUID> owners(UUID conference, String kind) {
        return tasks.ofCase(some.chair, some.family.id()).stream()
                .filter(task -> conference.equals(task.aboutId()) && task.kind().equals(kind) && !task.done())
                .map(TaskView::owner)
                .toList();
    }

    @Test
    void everybodyTheConferenceNamesIsPreparedAlsoWhoWillNotCome() {
        UUID conference = some.prepared();

        assertThat(talks.of(some.chair, conference))
                .extracting(Talk::person, Talk::kind, Talk::state, Talk::owner)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                some.family.mother(), Kind.PREPARATION, State.OPEN, some.house.id(Who.CASE_DIRECTOR)),
                        org.assertj.core.groups.Tuple.tuple(
                                some.family.father(), Kind.PREPARATION, State.OPEN, some.house.id(Who.CASE_DIRECTOR)));
    }

    @Test
    void whatSomebodyPreparedInTheirOwnWordsIsAPreparationByWhoWroteItDown() {
        UUID conference = some.prepared();
        clients.choose(
                some.house.caseDirector(), conference, some.family.mother(), ClientsAtTableTest.comes("room", null), 0);

        Talk mother = talk(some.chair, conference, some.family.mother(), Kind.PREPARATION);

        assertThat(mother.state()).isEqualTo(State.HELD);
        assertThat(mother.by()).isEqualTo(Who.CASE_DIRECTOR.fullName());
        assertThat(mother.on()).isEqualTo(today);
    }

    @Test
    void onceSettledWhoWasThereHasADebriefAndWhoWasNotAFeedbackTalk() {
        UUID conference = settled();

        assertThat(talk(some.chair, conference, some.family.mother(), Kind.DEBRIEF)
                        .due())
                .isEqualTo(today);
        assertThat(talk(some.chair, conference, some.family.father(), Kind.FEEDBACK)
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(talks.of(some.chair, conference))
                .noneMatch(each -> each.person().equals(some.family.mother()) && each.kind() == Kind.FEEDBACK);
    }

    @Test
    void keepsWhatCameOfItWithTheDayAndByWhomAndClosesTheTask() {
        UUID conference = settled();
        assertThat(owners(conference, "debrief_client")).containsExactly(some.house.id(Who.CASE_DIRECTOR));

        had(some.house.caseDirector(), conference, some.family.mother(), Kind.DEBRIEF);

        Talk mother = talk(some.chair, conference, some.family.mother(), Kind.DEBRIEF);
        assertThat(mother.state()).isEqualTo(State.HELD);
        assertThat(mother.on()).isEqualTo(today);
        assertThat(mother.by()).isEqualTo(Who.CASE_DIRECTOR.fullName());
        assertThat(mother.outcome()).isEqualTo("Besproken, geen vragen.");
        assertThat(owners(conference, "debrief_client")).isEmpty();
        assertThat(owners(conference, "feedback_client")).hasSize(1);
    }

    @Test
    void oneThatDidNotWorkOutSaysWhy() {
        UUID conference = settled();
        talks.record(
                some.house.caseDirector(),
                conference,
                new Outcome(some.family.father(), Kind.FEEDBACK, false, today, "Drie keer gebeld, geen gehoor."),
                0);

        assertThat(talk(some.chair, conference, some.family.father(), Kind.FEEDBACK)
                        .state())
                .isEqualTo(State.NOT_HELD);
        assertThat(owners(conference, "feedback_client")).isEmpty();
    }

    @Test
    void oneOfWhichTheDayHasPassedIsLateAndStandsOut() {
        UUID conference = conferences.prepare(some.chair, some.family.id(), some.onDay(today.minusDays(2)));

        assertThat(talk(some.chair, conference, some.family.mother(), Kind.PREPARATION)
                        .state())
                .isEqualTo(State.LATE);
        assertThat(new Visitor(app, some.chair)
                        .open("/cases/" + some.family.id() + "/meetings/" + conference + "/family")
                        .body())
                .contains("Niet vastgelegd");
    }

    @Test
    void theCaseShowsOfWhomNobodyTalkedItOver() {
        UUID conference = settled();
        Visitor chair = new Visitor(app, some.chair);
        String list = "/cases/" + some.family.id() + "/meetings";
        assertThat(chair.open(list).body()).contains("Nog 2 na te bespreken");

        had(some.house.caseDirector(), conference, some.family.mother(), Kind.DEBRIEF);
        had(some.house.caseDirector(), conference, some.family.father(), Kind.FEEDBACK);

        assertThat(chair.open(list).body()).doesNotContain("na te bespreken");
    }

    @Test
    void itIsGivenToSomebodyElseWithATask() {
        UUID conference = settled();
        UUID youth = some.house.id(Who.YOUTH_PROTECTION);

        talks.assign(some.chair, conference, new Given(some.family.mother(), Kind.DEBRIEF, youth), 0);

        assertThat(owners(conference, "debrief_client")).contains(youth);
        had(some.house.youthProtection(), conference, some.family.mother(), Kind.DEBRIEF);
        assertThat(owners(conference, "debrief_client")).doesNotContain(youth);
        assertThat(refusalOf(() -> talks.assign(
                        some.chair,
                        conference,
                        new Given(some.family.father(), Kind.FEEDBACK, some.house.id(Who.OUTSIDER)),
                        0)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(refusalOf(() -> talks.assign(
                        some.house.youthProtection(),
                        conference,
                        new Given(some.family.father(), Kind.FEEDBACK, youth),
                        0)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoseItIsNotReadsThatItWasHadAndNotWhatCameOfIt() {
        UUID conference = settled();
        had(some.house.caseDirector(), conference, some.family.mother(), Kind.DEBRIEF);

        Talk seen = talk(some.house.youthProtection(), conference, some.family.mother(), Kind.DEBRIEF);

        assertThat(seen.state()).isEqualTo(State.HELD);
        assertThat(seen.outcome()).isEmpty();
        assertThat(refusalOf(() -> talks.record(
                        some.house.youthProtection(),
                        conference,
                        outcome(some.family.mother(), Kind.DEBRIEF, today, "Anders."),
                        seen.version())))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> talks.of(some.house.outsider(), conference))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void refusesADayToComeNoOutcomeATalkThatIsNotToBeHadAndAnOldVersion() {
        UUID conference = settled();
        Actor director = some.house.caseDirector();
        assertThat(fieldsOf(() -> talks.record(
                        director, conference, outcome(some.family.mother(), Kind.DEBRIEF, today.plusDays(1), " "), 0)))
                .containsOnlyKeys("gehoudenOp", "uitkomst");
        assertThat(refusalOf(() -> talks.record(
                        director, conference, outcome(some.family.father(), Kind.DEBRIEF, today, "Ja."), 0)))
                .isInstanceOf(Refusal.NotFound.class);
        had(director, conference, some.family.mother(), Kind.DEBRIEF);
        assertThat(refusalOf(() -> talks.record(
                        director, conference, outcome(some.family.mother(), Kind.DEBRIEF, today, "Ja."), 0)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void theFormKeepsWhatWasTypedWhenItIsRefused() {
        UUID conference = settled();
        String family = "/cases/" + some.family.id() + "/meetings/" + conference + "/family";
        String at = some.family.mother() + ".debrief.";
        Visitor director = new Visitor(app, some.house.caseDirector());

        Visitor.Answer refused = director.post(
                family + "/" + some.family.mother() + "/talks/debrief",
                family,
                at + "versie",
                0,
                at + "hoe",
                "held",
                at + "gehoudenOp",
                today.plusDays(3).toString(),
                at + "uitkomst",
                "Zij was tevreden");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Zij was tevreden", "Deze datum");

        assertThat(director.post(
                                family + "/" + some.family.mother() + "/talks/debrief",
                                family,
                                at + "versie",
                                0,
                                at + "hoe",
                                "held",
                                at + "gehoudenOp",
                                today.toString(),
                                at + "uitkomst",
                                "Zij was tevreden")
                        .status())
                .isEqualTo(303);
    }
}
