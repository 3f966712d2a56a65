package nl.aantafel.meeting;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.Parts.Division;
import nl.aantafel.meeting.Parts.PartInput;
import nl.aantafel.meeting.Parts.PartView;
import nl.aantafel.meeting.Parts.Seated;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A conference in parts: who may not sit together, and what is written in a part is for who sits there. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PartsTest {

    private final BeanFactory beans;
    private final Conferences conferences;
    private final Conversations conversations;
    private final ClientsAtTable clients;
    private final Parts parts;
    private final LiveTables tables;
    private final Statements statements;
    private final Separations separations;
    private final Time time;
    private final TestDatabase database;
    private SomeConference some;

    PartsTest(
            BeanFactory beans,
            Conferences conferences,
            Conversations conversations,
            ClientsAtTable clients,
            Parts parts,
            LiveTables tables,
            Statements statements,
            Separations separations,
            Time time,
            TestDatabase database) {
        this.beans = beans;
        this.conferences = conferences;
        this.conversations = conversations;
        this.clients = clients;
        this.parts = parts;
        this.tables = tables;
        this.statements = statements;
        this.separations = separations;
        this.time = time;
        this.database = database;
        this.some = new SomeConference(beans);
    }

    @BeforeEach
    void freshFamily() {
        some = new SomeConference(beans);
        some.house.join(some.family.id(), Who.PROSECUTION);
    }

    /** Mother and father are asked, and the prosecution service too. */
    private Prepare withProsecution(LocalDate day) {
        Prepare plain = some.onDay(day);
        return new Prepare(
                plain.kind(),
                plain.startsAt(),
                plain.endsAt(),
                plain.place(),
                "",
                plain.aim(),
                null,
                plain.secretary(),
                List.of(
                        new Invitee(some.house.id(Who.YOUTH_PROTECTION), "involved", "Werkt met Tim"),
                        new Invitee(some.house.id(Who.CASE_DIRECTOR), "involved", "Voert de casusregie"),
                        new Invitee(some.house.id(Who.PROSECUTION), "involved", "Er loopt een strafzaak")),
                List.of(
                        new FamilyMember(some.family.mother(), true, ""),
                        new FamilyMember(some.family.father(), true, "")),
                plain.questions());
    }

    /** After what other tests see in their lists. */
    private LocalDate later() {
        return time.today().plusDays(40);
    }

    private UUID split() {
        return conferences.prepareSplit(some.chair, some.family.id(), withProsecution(later()));
    }

    private List<PartView> partsOf(UUID conference) {
        return parts.view(some.chair, conference).parts();
    }

    private UUID part(UUID conference, int number) {
        return java.util.Objects.requireNonNull(
                partsOf(conference).get(number - 1).id());
    }

    /** As it is, but for one. */
    static PartInput without(PartView part, UUID person) {
        PartInput same = as(part);
        return with(same, minus(same.professionals(), person), minus(same.family(), person));
    }

    private static PartInput as(PartView part) {
        return new PartInput(
                part.id(),
                part.name(),
                part.startsAt(),
                part.endsAt(),
                part.place(),
                ids(part, false),
                ids(part, true));
    }

    private static Set<UUID> ids(PartView part, boolean family) {
        return part.people().stream()
                .filter(each -> each.family() == family)
                .map(Seated::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static PartInput with(PartInput part, Set<UUID> professionals, Set<UUID> family) {
        return new PartInput(
                part.part(), part.name(), part.startsAt(), part.endsAt(), part.place(), professionals, family);
    }

    private static Set<UUID> plus(Set<UUID> some, UUID one) {
        Set<UUID> all = new java.util.HashSet<>(some);
        all.add(one);
        return all;
    }

    private static Set<UUID> minus(Set<UUID> some, UUID one) {
        Set<UUID> all = new java.util.HashSet<>(some);
        all.remove(one);
        return all;
    }

    private UUID says(UUID place, Actor writer, String text) {
        return conversations.say(
                writer, place, Say.sentence(SomeConference.WORRIES, Speaker.professional(writer.person()), text));
    }

    private List<String> texts(Actor reader, UUID place) {
        return conferences.view(reader, place).statements().stream()
                .map(each -> each.text())
                .toList();
    }

    @Test
    void refusesTheProsecutionServiceAndAClientInOneRoomWithTheArticle() {
        Refusal refusal = refusalOf(() -> conferences.prepare(some.chair, some.family.id(), withProsecution(later())));
        assertThat(refusal).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> {
            assertThat(invalid.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("delen");
                assertThat(error.messageKey()).isEqualTo("meeting.check.parts.seat");
                assertThat(error.arguments().get(0)).startsWith(Who.PROSECUTION.fullName());
                assertThat(error.arguments().get(2)).startsWith("Afspraak van het samenwerkingsverband");
            });
        });
    }

    @Test
    void splitsInOneMoveSoThatTheRuleIsKept() {
        List<PartView> split = partsOf(split());
        assertThat(split).hasSize(2);
        UUID prosecution = some.house.id(Who.PROSECUTION);
        assertThat(split.get(0).has(prosecution)).isTrue();
        assertThat(ids(split.get(0), true)).isEmpty();
        assertThat(split.get(1).has(prosecution)).isFalse();
        assertThat(ids(split.get(1), true)).containsExactlyInAnyOrder(some.family.mother(), some.family.father());
        assertThat(split.get(0).endsAt()).isBeforeOrEqualTo(split.get(1).startsAt());
        assertThat(split).allMatch(part -> part.has(some.chair.person()));
    }

    @Test
    void refusesWhereverAttendanceIsSet() {
        UUID conference = some.prepared();
        Prepare with = withProsecution(later());
        assertThat(fieldsOf(() -> conferences.change(some.chair, conference, with, 0)))
                .containsEntry("delen", "meeting.check.parts.seat");

        conferences.changeSplit(some.chair, conference, with, 0);
        List<PartInput> joined = partsOf(conference).stream()
                .map(PartsTest::as)
                .map(part -> with(part, plus(part.professionals(), some.house.id(Who.PROSECUTION)), part.family()))
                .toList();
        assertThat(fieldsOf(() -> parts.divide(some.chair, conference, joined, 1)))
                .containsEntry("delen", "meeting.check.parts.seat");

        Prepare alone = new Prepare(
                with.kind(),
                with.startsAt(),
                with.endsAt(),
                with.place(),
                "",
                with.aim(),
                null,
                with.secretary(),
                with.invitees(),
                List.of(new FamilyMember(some.family.mother(), false, "Wordt apart gesproken")),
                with.questions());
        UUID whole = conferences.prepare(some.chair, some.family.id(), alone);
        assertThat(fieldsOf(() -> conferences.attended(
                        some.chair,
                        whole,
                        Set.of(some.house.id(Who.PROSECUTION)),
                        List.of(new FamilyMember(some.family.mother(), true, "")))))
                .containsEntry("delen", "meeting.check.parts.seat");
    }

    @Test
    void whoMustNotMeetAreNotInOnePartNorShortlyAfterEachOther() {
        separations.separate(
                some.chair, some.family.id(), some.family.mother(), some.family.father(), "Stalking door vader");
        Prepare both = both();
        assertThat(fieldsOf(() -> conferences.prepare(some.chair, some.family.id(), both)))
                .containsEntry("delen", "meeting.check.parts.separated");

        UUID conference = conferences.prepareSplit(some.chair, some.family.id(), both);
        List<PartView> split = partsOf(conference);
        assertThat(split).hasSize(2);
        assertThat(split.get(1).startsAt())
                .isAfterOrEqualTo(split.get(0).endsAt().plus(Duration.ofMinutes(30)));

        PartInput second = as(split.get(1));
        PartInput soon = new PartInput(
                second.part(),
                "",
                split.get(0).endsAt().plus(Duration.ofMinutes(5)),
                second.endsAt(),
                second.place(),
                second.professionals(),
                second.family());
        assertThat(fieldsOf(() -> parts.divide(some.chair, conference, List.of(as(split.get(0)), soon), 1)))
                .containsEntry("delen", "meeting.check.parts.waiting");
    }

    private Prepare both() {
        Prepare plain = some.onDay(later());
        return new Prepare(
                plain.kind(),
                plain.startsAt(),
                plain.endsAt(),
                plain.place(),
                "",
                plain.aim(),
                null,
                plain.secretary(),
                plain.invitees(),
                List.of(
                        new FamilyMember(some.family.mother(), true, ""),
                        new FamilyMember(some.family.father(), true, "")),
                plain.questions());
    }

    @Test
    void whoComesToTheRoomInsteadOfOnlineStillDoesNotWaitWithWhoTheyMustNotMeet() {
        separations.separate(some.chair, some.family.id(), some.family.mother(), some.family.father(), "Bedreiging");
        UUID conference = conferences.prepareSplit(some.chair, some.family.id(), both());
        UUID beside = some.house.id(Who.YOUTH_PROTECTION);
        clients.choose(some.chair, conference, some.family.mother(), ClientsAtTableTest.comes("online", beside), 0);
        List<PartView> split = partsOf(conference);
        PartInput first = as(split.get(0));
        PartInput second = as(split.get(1));
        parts.divide(
                some.chair,
                conference,
                List.of(
                        first,
                        new PartInput(
                                second.part(),
                                "",
                                first.endsAt(),
                                second.endsAt(),
                                second.place(),
                                second.professionals(),
                                second.family())),
                1);
        Choice inTheRoom = ClientsAtTableTest.comes("room", null);
        assertThat(fieldsOf(() -> clients.choose(some.chair, conference, some.family.mother(), inTheRoom, 1)))
                .containsEntry("delen", "meeting.check.parts.waiting");
    }

    @Test
    void doesNotStartWhenWhoMustNotMeetWereSeparatedSince() {
        UUID conference = conferences.prepare(some.chair, some.family.id(), both());
        separations.separate(some.chair, some.family.id(), some.family.mother(), some.family.father(), "Bedreiging");
        assertThat(parts.view(some.chair, conference).broken()).singleElement().satisfies(broken -> {
            assertThat(broken.part()).isEqualTo(broken.otherPart());
            assertThat(broken.article()).isNotBlank();
        });
        assertThat(fieldsOf(() -> conferences.start(some.chair, conference)))
                .containsEntry("delen", "meeting.check.parts.separated");
        parts.split(some.chair, conference, Parts.APART, 0);
        conferences.start(some.chair, conference);
    }

    @Test
    void whoMayMeetAgainSitTogetherAndTheDecisionStaysOnRecord() {
        UUID caseId = some.family.id();
        UUID pair = separations.separate(some.chair, caseId, some.family.mother(), some.family.father(), "Bedreiging");
        assertThat(fieldsOf(() -> conferences.prepare(some.chair, caseId, both())))
                .containsEntry("delen", "meeting.check.parts.separated");
        assertThat(fieldsOf(() -> separations.end(some.chair, caseId, pair, " ")))
                .containsOnlyKeys("reden");
        assertThat(refusalOf(() -> separations.end(some.house.youthProtection(), caseId, pair, "Het gaat beter")))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(separations.of(some.chair, caseId)).hasSize(1);

        separations.end(some.chair, caseId, pair, "Zij vragen het zelf");
        assertThat(separations.of(some.chair, caseId)).isEmpty();
        UUID together = conferences.prepare(some.chair, caseId, both());
        assertThat(parts.view(some.chair, together).broken()).isEmpty();
        assertThat(refusalOf(() -> separations.end(some.chair, caseId, pair, "Nog eens")))
                .isEqualTo(new Refusal.NotFound());
        assertThat(new Below(database, time)
                        .run(
                                some.chair,
                                "select * from casefile.separation where case_id = ? and reason = 'Bedreiging'",
                                caseId))
                .isEqualTo(1);
        separations.separate(some.chair, caseId, some.family.father(), some.family.mother(), "Toch weer bedreiging");
        assertThat(parts.view(some.chair, together).broken())
                .as("decided anew, it holds again")
                .hasSize(1);
    }

    @Test
    void whatIsSaidInAPartIsReadByWhoSitsThere() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        UUID first = part(conference, 1);
        UUID second = part(conference, 2);
        Actor prosecution = some.house.prosecution();
        UUID said = says(first, prosecution, "Er komt een zitting in januari");
        says(second, some.house.youthProtection(), "Moeder vertelt over haar week");

        assertThat(texts(some.house.youthProtection(), first)).containsExactly("Er komt een zitting in januari");
        assertThat(texts(some.chair, first)).containsExactly("Er komt een zitting in januari");
        assertThat(texts(some.chair, second)).containsExactly("Moeder vertelt over haar week");
        assertThat(texts(some.chair, conference)).hasSize(2);
        assertThat(texts(prosecution, conference)).containsExactly("Er komt een zitting in januari");
        assertThat(refusalOf(() -> conferences.view(prosecution, second))).isEqualTo(new Refusal.NotFound());
        Actor mentalHealth = some.house.mentalHealth();
        assertThat(texts(mentalHealth, conference))
                .as("at the table, in no part")
                .isEmpty();
        assertThat(statements.byIds(mentalHealth, some.family.id(), List.of(said)))
                .isEmpty();
        assertThat(refusalOf(() -> says(second, prosecution, "Hallo"))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void nothingIsWrittenBeforeItIsSaidInWhichPart() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        assertThat(refusalOf(() -> says(conference, some.chair, "Voor wie is dit?")))
                .isEqualTo(new Refusal.Conflict("meeting.refused.choose-part", List.of()));
    }

    @Test
    void scoresIdeasAndReasonsStayInTheirPart() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        UUID first = part(conference, 1);
        UUID second = part(conference, 2);
        Speaker chair = Speaker.professional(some.chair.person());
        conversations.score(some.chair, first, new Score(SomeConference.SCALE, chair, 8, "Zitting"));
        conversations.score(some.chair, second, new Score(SomeConference.SCALE, chair, 4, "Rustige week"));
        tables.reveal(some.chair, first, SomeConference.SCALE);
        assertThat(conferences.view(some.house.youthProtection(), second).scores())
                .as("revealed in the other part")
                .isEmpty();
        tables.reveal(some.chair, second, SomeConference.SCALE);
        assertThat(tables.of(some.house.youthProtection(), second).answered().get(SomeConference.SCALE))
                .hasSize(1);
        assertThat(tables.of(some.house.mentalHealth(), conference).answered()).isEmpty();
        conversations.idea(some.house.prosecution(), first, new Idea("idea", null, "Contactverbod vragen"));
        conversations.skip(some.chair, first, SomeConference.INCIDENTS, "Ligt bij de rechter");
        UUID said = says(first, some.house.prosecution(), "Aangifte ligt er");
        conversations.top(some.chair, first, SomeConference.INCIDENTS, 1, said);

        assertThat(conferences.view(some.house.youthProtection(), second).scores())
                .singleElement()
                .satisfies(score -> assertThat(score.value()).isEqualTo(4));
        assertThat(conferences.view(some.house.prosecution(), conference).scores())
                .singleElement()
                .satisfies(score -> assertThat(score.value()).isEqualTo(8));
        assertThat(conferences.view(some.house.youthProtection(), second).ideas())
                .isEmpty();
        assertThat(question(some.chair, second, SomeConference.INCIDENTS).reason())
                .isEmpty();
        assertThat(question(some.chair, second, SomeConference.INCIDENTS).tops())
                .allMatch(top -> top.statement() == null);
        assertThat(question(some.chair, first, SomeConference.INCIDENTS).tops())
                .anyMatch(top -> said.equals(top.statement()));
    }

    private Conferences.QuestionView question(Actor reader, UUID place, String key) {
        return conferences.view(reader, place).steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.question().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoComesInLaterReadsOnlyWhatIsWrittenFromThenOn() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        UUID second = part(conference, 2);
        Actor youthProtection = some.house.youthProtection();
        Actor caseDirector = some.house.caseDirector();
        moves(conference, second, Who.CASE_DIRECTOR, false);
        says(second, youthProtection, "Voor u kwam");
        moves(conference, second, Who.CASE_DIRECTOR, true);
        says(second, youthProtection, "Nu u er bent");

        assertThat(texts(caseDirector, second)).containsExactly("Nu u er bent");
        assertThat(texts(caseDirector, conference)).containsExactly("Nu u er bent");
        assertThat(texts(youthProtection, second))
                .as("on the screen in front of all of them")
                .containsExactly("Nu u er bent");
        assertThat(texts(youthProtection, conference)).containsExactly("Voor u kwam", "Nu u er bent");
    }

    @Test
    void whoGoesKeepsWhatTheyWereThereForAndReadsNothingMore() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        UUID second = part(conference, 2);
        Actor youthProtection = some.house.youthProtection();
        Actor caseDirector = some.house.caseDirector();
        says(second, youthProtection, "Samen");
        moves(conference, second, Who.CASE_DIRECTOR, false);
        says(second, youthProtection, "Zonder de casusregisseur");

        assertThat(texts(caseDirector, conference)).containsExactly("Samen");
        assertThat(refusalOf(() -> conferences.view(caseDirector, second))).isEqualTo(new Refusal.NotFound());
        assertThat(texts(youthProtection, second)).containsExactly("Samen", "Zonder de casusregisseur");
        some.house.join(some.family.id(), Who.CASE_DIRECTOR);
        assertThat(texts(caseDirector, conference)).as("a second role").containsExactly("Samen");
    }

    private void moves(UUID conference, UUID part, Who who, boolean in) {
        Division now = parts.view(some.chair, conference);
        UUID id = some.house.id(who);
        parts.divide(
                some.chair,
                conference,
                now.parts().stream()
                        .map(PartsTest::as)
                        .map(each -> !part.equals(each.part())
                                ? each
                                : with(
                                        each,
                                        in ? plus(each.professionals(), id) : minus(each.professionals(), id),
                                        each.family()))
                        .toList(),
                now.version());
    }

    @Test
    void aPartWithoutAnyTextIsValid() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        assertThat(some.finalised(conference)).isEqualTo(1);
    }

    @Test
    void isDividedByWhoLeadsAndSeenAtTheTable() {
        UUID conference = split();
        assertThat(parts.view(some.house.mentalHealth(), conference).mayDivide())
                .isFalse();
        assertThat(refusalOf(() -> parts.split(some.house.youthProtection(), conference, Parts.APART, 1)))
                .isInstanceOf(Refusal.MayNot.class);
        for (Actor elsewhere : List.of(some.house.outsider(), some.house.veiligThuis())) {
            assertThat(refusalOf(() -> parts.view(elsewhere, conference))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() -> parts.split(elsewhere, conference, Parts.APART, 1)))
                    .isEqualTo(new Refusal.NotFound());
        }
        assertThat(refusalOf(() -> parts.split(some.chair, conference, Parts.APART, 0)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aCircleTakesInNobodyAfterItIsFormedAlsoBelowTheUseCases() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        says(part(conference, 1), some.house.prosecution(), "Alleen hier");
        UUID ref = TestDatabase.sql(database.superuser())
                .fetchSingle(
                        "select p.ref from access.principal p join meeting.part t on t.case_id = p.case_id and t.circle = p.number where t.id = ?",
                        part(conference, 1))
                .into(UUID.class);
        Below below = new Below(database, time);
        assertThatThrownBy(() ->
                        below.run(some.chair, "select access.form_circle(?, ?, ?)", some.family.id(), ref, new UUID[] {
                            some.house.id(Who.MENTAL_HEALTH)
                        }))
                .hasMessageContaining("may not form a circle");
        assertThatThrownBy(() -> below.run(
                        some.chair,
                        "insert into access.principal (case_id, number, kind, ref) values (?, 999, 'meeting_part', ?)",
                        some.family.id(),
                        UUID.randomUUID()))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> below.run(
                        some.house.prosecution(),
                        "select access.form_circle(?, ?, ?)",
                        some.family.id(),
                        UUID.randomUUID(),
                        new UUID[] {some.house.id(Who.PROSECUTION)}))
                .hasMessageContaining("may not form a circle");
    }

    @Test
    void theDatabaseShowsNoRowOfAnotherPart() {
        UUID conference = split();
        conferences.start(some.chair, conference);
        UUID second = part(conference, 2);
        Actor youthProtection = some.house.youthProtection();
        UUID said = says(second, youthProtection, "Moeder is bang voor de zitting");
        statements.addOwnView(youthProtection, some.family.id(), said, some.family.mother(), "Zo is het", null);
        conversations.score(
                youthProtection,
                second,
                new Score(SomeConference.SCALE, Speaker.professional(youthProtection.person()), 3, "Stil"));
        conversations.idea(youthProtection, second, new Idea("idea", null, "Samen naar de zitting"));
        conversations.top(some.chair, second, SomeConference.INCIDENTS, 1, said);
        conversations.skip(some.chair, second, SomeConference.WORRIES, "Te vers");
        Below below = new Below(database, time);
        for (String table : List.of("score", "idea", "top_choice", "question_choice")) {
            String rows = "select * from meeting." + table + " where conference_id = ? and circle <> 1";
            assertThat(below.run(youthProtection, rows, conference)).as(table).isEqualTo(1);
            for (Actor elsewhere : List.of(some.house.prosecution(), some.house.mentalHealth())) {
                assertThat(below.run(elsewhere, rows, conference)).as(table).isZero();
                assertThat(below.run(
                                elsewhere,
                                "delete from meeting." + table + " where conference_id = ? and circle <> 1",
                                conference))
                        .as(table)
                        .isZero();
            }
        }
        for (Actor elsewhere : List.of(some.house.prosecution(), some.house.mentalHealth())) {
            assertThat(below.run(elsewhere, "select * from casefile.statement where id = ?", said))
                    .isZero();
            assertThat(below.run(elsewhere, "select * from casefile.own_view where statement_id = ?", said))
                    .isZero();
            assertThat(below.run(elsewhere, "select * from casefile.statement_subject where statement_id = ?", said))
                    .isZero();
        }
        assertThatThrownBy(() -> below.run(
                        some.house.prosecution(),
                        "insert into meeting.idea (id, case_id, conference_id, kind, text, circle)"
                                + " select ?, case_id, conference_id, 'idea', 'x', circle from meeting.part where id = ?",
                        UUID.randomUUID(),
                        second))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aLaterConferenceOfTheWholeTableShowsNothingOfAPartOnItsScreen() {
        UUID earlier = conferences.prepareSplit(
                some.chair, some.family.id(), withProsecution(time.today().minusDays(7)));
        conferences.start(some.chair, earlier);
        UUID said = says(part(earlier, 1), some.house.prosecution(), "Alleen zonder het gezin");
        UUID now = some.started();
        assertThat(conferences.view(some.chair, now).former().orElseThrow().statements())
                .as("the chair was there, who sits here now was not")
                .isEmpty();
        conversations.carryPassage(some.chair, now, said);
        assertThat(conferences.view(some.chair, now).carried()).isEmpty();
        assertThat(texts(some.chair, earlier)).containsExactly("Alleen zonder het gezin");
    }
}
