package nl.aantafel.meeting;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Searches;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.documents.Format;
import nl.aantafel.dossier.Dossiers;
import nl.aantafel.exchange.WholeCase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.Conversations.DecidePhase;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.meeting.Releases.To;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Promises;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who was not in a part finds nothing of it anywhere, and is not told that something happened there. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PartSecrecyTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String SAID = "De kwikstaart stond met een bijl voor de deur";

    private final BeanFactory beans;
    private final Time time;
    private final TestDatabase database;
    private final Map<String, Function<Actor, List<String>>> places;
    private TwoParts two;
    private Actor prosecution;
    private Actor mentalHealth;
    private UUID caseId;

    PartSecrecyTest(BeanFactory beans, Time time, TestDatabase database) {
        this.beans = beans;
        this.time = time;
        this.database = database;
        two = new TwoParts(beans).begun();
        prosecution = two.prosecution();
        mentalHealth = two.some.house.mentalHealth();
        caseId = two.some.family.id();
        places = Map.of(
                "search", this::found,
                "statements", this::listed,
                "dossier", this::opened,
                "timeline", this::timeline,
                "whole case", this::exported,
                "conference", this::atTable,
                "report", reader -> List.of(printed(reader, 0)));
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @BeforeEach
    void begun() {
        two = new TwoParts(beans).begun();
        prosecution = two.prosecution();
        mentalHealth = two.some.house.mentalHealth();
        caseId = two.some.family.id();
    }

    private List<String> found(Actor reader) {
        return bean(Searches.class).find(reader, "kwikstaart").statements().rows().stream()
                .filter(each -> each.place().id().equals(caseId))
                .map(each -> String.join(
                        "", each.passage().stream().map(Searches.Piece::text).toList()))
                .toList();
    }

    private List<String> listed(Actor reader) {
        return texts(bean(Statements.class)
                .list(
                        reader,
                        caseId,
                        new Statements.Query(Set.of(), Set.of(), Set.of(), null, Set.of(), true, null, Paging.MOST))
                .rows());
    }

    private List<String> opened(Actor reader) {
        return texts(bean(Dossiers.class).open(reader, caseId, DUTCH).latest());
    }

    private List<String> timeline(Actor reader) {
        return texts(
                bean(Dossiers.class).timeline(reader, caseId, DUTCH).course().incidents());
    }

    private List<String> exported(Actor reader) {
        return texts(bean(WholeCase.class).read(reader, caseId).statements());
    }

    private List<String> atTable(Actor reader) {
        return texts(bean(Conferences.class).view(reader, two.conference).statements());
    }

    private static List<String> texts(List<StatementView> statements) {
        return statements.stream().map(StatementView::text).toList();
    }

    private String printed(Actor reader, int number) {
        return Printed.words(bean(MeetingReports.class)
                .file(reader, two.conference, number, Format.DOCX, DUTCH)
                .content());
    }

    private List<String> placesWhere(Actor reader, String text) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().apply(reader).stream().anyMatch(line -> line.contains(text)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Optional<IncidentFields> incident() {
        return Optional.of(new IncidentFields(
                time.today().minusDays(3),
                "day",
                Set.of("physical"),
                List.of(new IncidentRole(two.some.family.father(), "used_violence"))));
    }

    @Test
    void whatIsSaidInAPartIsNowhereForWhoWasNotThereAndOnlyWhatIsReleasedIsThereAfterwards() {
        UUID said = two.says(two.withFamily, two.youthProtection(), SAID, incident());
        two.says(two.withFamily, two.youthProtection(), "En verder niets over de kwikstaart vertellen");
        List<String> everywhere = places.keySet().stream().sorted().toList();
        assertThat(placesWhere(two.youthProtection(), SAID)).isEqualTo(everywhere);
        for (Actor outside : List.of(prosecution, mentalHealth)) {
            assertThat(placesWhere(outside, "kwikstaart")).isEmpty();
            assertThat(refusalOf(() -> bean(Conferences.class).view(outside, two.withFamily)))
                    .isEqualTo(new Refusal.NotFound());
        }

        UUID released = bean(Releases.class)
                .statement(two.youthProtection(), two.conference, said, new To(Set.of(two.withProsecution), false));
        assertThat(placesWhere(prosecution, SAID)).isEqualTo(everywhere);
        assertThat(placesWhere(prosecution, "En verder niets")).isEmpty();
        assertThat(placesWhere(mentalHealth, "kwikstaart")).isEmpty();
        bean(Releases.class).statement(two.youthProtection(), two.conference, released, new To(Set.of(), true));
        assertThat(placesWhere(mentalHealth, SAID)).isEqualTo(everywhere);
        assertThat(placesWhere(mentalHealth, "En verder niets")).isEmpty();
    }

    @Test
    void nobodyElseGetsATaskOrMailOfWhatIsAgreedInAPart() {
        int tasks = tasksOf(mentalHealth);
        int mail = TestDatabase.sql(database.superuser()).fetchCount(nl.aantafel.db.notify.Tables.MAIL);
        bean(Conversations.class)
                .agree(two.some.chair, two.withFamily, two.agreement("Samen naar school", Who.YOUTH_PROTECTION));
        two.says(two.withFamily, two.youthProtection(), SAID);
        assertThat(tasksOf(mentalHealth)).isEqualTo(tasks);
        assertThat(TestDatabase.sql(database.superuser()).fetchCount(nl.aantafel.db.notify.Tables.MAIL))
                .isEqualTo(mail);
        assertThat(own(two.youthProtection())).contains("Samen naar school");
        assertThat(own(prosecution)).doesNotContain("Samen naar school");
        assertThat(bean(Plans.class).derivedTypes(mentalHealth, caseId))
                .as("no count betrays it")
                .isEqualTo(bean(Plans.class).derivedTypes(prosecution, caseId));
        assertThat(bean(Plans.class).derivedTypes(two.youthProtection(), caseId))
                .isNotEqualTo(bean(Plans.class).derivedTypes(mentalHealth, caseId));
    }

    private int tasksOf(Actor actor) {
        return bean(Tasks.class).mine(actor, null, Paging.MOST).rows().size();
    }

    private List<String> own(Actor actor) {
        List<String> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var slice = bean(Promises.class)
                    .of(actor, Which.all(Side.MINE), after.get().isEmpty() ? null : after.get(), Paging.MOST);
            slice.rows().forEach(each -> all.add(each.agreement().what()));
            after = slice.next();
        }
        return all;
    }

    @Test
    void aDeviceInAnotherPartIsNotToldThatSomethingHappened() {
        LiveTables tables = bean(LiveTables.class);
        tables.join(prosecution, two.withProsecution, new Device(Ids.next(time.now())));
        tables.join(two.youthProtection(), two.withFamily, new Device(Ids.next(time.now())));
        var there = tables.of(prosecution, two.withProsecution);
        var around = tables.of(mentalHealth, two.conference);
        long version =
                tables.of(two.youthProtection(), two.withFamily).version().version();
        Conversations conversations = bean(Conversations.class);
        Speaker youthProtection = Speaker.professional(two.youthProtection().person());
        List<Runnable> happens = List.of(
                () -> two.says(two.withFamily, two.youthProtection(), SAID),
                () -> conversations.score(
                        two.some.chair, two.withFamily, new Score(SomeConference.SCALE, youthProtection, 3, "Bijl")),
                () -> tables.reveal(two.some.chair, two.withFamily, SomeConference.SCALE),
                () -> conversations.idea(two.some.chair, two.withFamily, new Idea("idea", null, "Slot vervangen")),
                () -> conversations.agree(
                        two.some.chair, two.withFamily, two.agreement("Slot vervangen", Who.YOUTH_PROTECTION)),
                () -> tables.moveTo(two.some.chair, two.withFamily, SomeConference.WORRIES),
                () -> tables.join(two.some.chair, two.withFamily, new Device(Ids.next(time.now()))),
                () -> bean(Rooms.class).rest(two.some.chair, two.withFamily, true));
        for (Runnable each : happens) {
            each.run();
            long next =
                    tables.of(two.youthProtection(), two.withFamily).version().version();
            assertThat(next).as("those who sit there are told").isGreaterThan(version);
            version = next;
            var now = tables.of(prosecution, two.withProsecution);
            assertThat(now.version()).isEqualTo(there.version());
            assertThat(now.here()).isEqualTo(there.here());
            assertThat(now.answered()).isEqualTo(there.answered());
            assertThat(now.revealed()).isEmpty();
            assertThat(tables.of(mentalHealth, two.conference).version())
                    .as("whoever follows the conference from outside its parts")
                    .isEqualTo(around.version());
        }
        assertThat(refusalOf(() -> tables.join(prosecution, two.withFamily, new Device(Ids.next(time.now())))))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whatIsReleasedTellsThosePartsOnlyThatItIsReleasedTo() {
        LiveTables tables = bean(LiveTables.class);
        UUID said = two.says(two.withFamily, two.youthProtection(), SAID);
        var there = tables.of(prosecution, two.withProsecution).version();
        var around = tables.of(mentalHealth, two.conference).version();
        bean(Releases.class)
                .statement(two.youthProtection(), two.conference, said, new To(Set.of(two.withProsecution), false));
        assertThat(tables.of(prosecution, two.withProsecution).version().version())
                .isGreaterThan(there.version());
        assertThat(tables.of(mentalHealth, two.conference).version()).isEqualTo(around);
    }

    @Test
    void whatIsPutWithASplitConferenceFromElsewhereIsForNobodyOutsideAPart() {
        Write sentence = Write.sentence(
                        Speaker.professional(two.youthProtection().person()), SAID)
                .withConference(two.conference);
        Refusal choosePart = new Refusal.Conflict("meeting.refused.choose-part", List.of());
        assertThat(refusalOf(() -> bean(Statements.class).write(two.youthProtection(), caseId, sentence)))
                .as("for the table")
                .isEqualTo(choosePart);
        assertThat(refusalOf(() -> bean(Statements.class)
                        .write(
                                two.youthProtection(),
                                caseId,
                                sentence.withAudience(new Statements.Audience(
                                        Set.of(), Set.of(two.some.house.id(Who.MENTAL_HEALTH)), Set.of())))))
                .as("for somebody who sits in no part")
                .isEqualTo(choosePart);
        UUID elsewhere = bean(Statements.class).write(two.youthProtection(), caseId, sentence.withConference(null));
        assertThat(refusalOf(() -> bean(Statements.class).correct(two.youthProtection(), caseId, elsewhere, sentence)))
                .as("a sentence of the table that is moved there")
                .isEqualTo(choosePart);
    }

    @Test
    void thePhaseHoldsForEverybodyAndItsReasonForWhoWasThere() {
        bean(Conversations.class)
                .decidePhase(
                        two.some.chair,
                        two.withFamily,
                        new DecidePhase("immediate_safety", time.today(), "De kwikstaart is terug"));
        assertThat(phase(two.youthProtection())).isEqualTo("De kwikstaart is terug");
        assertThat(bean(Conferences.class)
                        .view(two.some.chair, two.withFamily)
                        .phases()
                        .current()
                        .orElseThrow()
                        .reason())
                .isEqualTo("De kwikstaart is terug");
        assertThat(bean(Conferences.class)
                        .view(two.some.chair, two.withProsecution)
                        .phases()
                        .current()
                        .orElseThrow()
                        .reason())
                .as("on the screen of another part, whoever types there")
                .isEmpty();
        for (int number : List.of(0, 1)) {
            if (number == 1) {
                bean(MeetingReports.class).finalise(two.some.chair, two.conference, new Finalise("", false));
            }
            assertThat(printed(two.youthProtection(), number)).contains("kwikstaart is terug");
            for (Actor outside : List.of(prosecution, mentalHealth)) {
                assertThat(phase(outside)).isEmpty();
                assertThat(printed(outside, number)).doesNotContain("kwikstaart");
            }
        }
        Below below = new Below(database, time);
        String rows = "select * from casefile.phase_reason where case_id = ?";
        assertThat(below.run(two.youthProtection(), rows, caseId)).isEqualTo(1);
        assertThat(below.run(prosecution, rows, caseId)).isZero();
        assertThat(below.run(
                        mentalHealth,
                        "select * from meeting.report where conference_id = ? and content::text like '%kwikstaart%'",
                        two.conference))
                .isZero();
    }

    private String phase(Actor reader) {
        return bean(Phases.class).of(reader, caseId).current().orElseThrow().reason();
    }

    @Test
    void whoReadsAnAnswerGivenBeforehandIsNamedAndNobodyElseReadsIt() {
        TwoParts prepared = new TwoParts(beans);
        UUID family = prepared.some.family.id();
        QuestionsBeforehand asking = bean(QuestionsBeforehand.class);
        asking.ask(
                prepared.some.chair,
                prepared.conference,
                new QuestionsBeforehand.Asking(
                        Set.of(prosecution.person()), Set.of(SomeConference.WORRIES), "", (LocalDate) null));
        var view = asking.view(prosecution, prepared.conference);
        var named =
                view.readers().stream().map(QuestionsBeforehand.Reader::name).toList();
        assertThat(named)
                .contains(Who.PROSECUTION.fullName(), Who.PROCESS_DIRECTOR.fullName())
                .doesNotContain(Who.MENTAL_HEALTH.fullName(), Who.CASE_DIRECTOR.fullName());
        asking.answer(
                prosecution,
                prepared.conference,
                view.questions().getFirst().id(),
                new QuestionsBeforehand.Answer(
                        QuestionsBeforehand.Outcome.ANSWERED, "Er komt een zitting", "", "", Set.of(), ""),
                0);
        for (Who who : List.of(
                Who.PROSECUTION,
                Who.PROCESS_DIRECTOR,
                Who.YOUTH_PROTECTION,
                Who.MENTAL_HEALTH,
                Who.CASE_DIRECTOR,
                Who.SECRETARY)) {
            boolean reads = texts(bean(Statements.class)
                            .list(
                                    prepared.some.house.actor(who),
                                    family,
                                    new Statements.Query(
                                            Set.of(), Set.of(), Set.of(), null, Set.of(), true, null, Paging.MOST))
                            .rows())
                    .contains("Er komt een zitting");
            assertThat(reads).as(who.fullName()).isEqualTo(named.contains(who.fullName()));
        }
    }

    @Test
    void whoHasNoPlaceInAnyPartAnswersOnceTheyHaveOne() {
        TwoParts prepared = new TwoParts(beans);
        QuestionsBeforehand asking = bean(QuestionsBeforehand.class);
        asking.ask(
                prepared.some.chair,
                prepared.conference,
                new QuestionsBeforehand.Asking(
                        Set.of(prosecution.person()), Set.of(SomeConference.WORRIES), "", (LocalDate) null));
        Parts parts = bean(Parts.class);
        var division = parts.view(prepared.some.chair, prepared.conference);
        parts.divide(
                prepared.some.chair,
                prepared.conference,
                division.parts().stream()
                        .map(part -> PartsTest.without(part, prosecution.person()))
                        .toList(),
                division.version());
        var view = asking.view(prosecution, prepared.conference);
        assertThat(view.split()).isTrue();
        assertThat(view.readers()).isEmpty();
        assertThat(refusalOf(() -> asking.answer(
                        prosecution,
                        prepared.conference,
                        view.questions().getFirst().id(),
                        new QuestionsBeforehand.Answer(
                                QuestionsBeforehand.Outcome.ANSWERED, "Er komt een zitting", "", "", Set.of(), ""),
                        0)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.no-seat", List.of()));
    }
}
