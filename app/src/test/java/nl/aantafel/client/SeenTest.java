package nl.aantafel.client;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.aantafel.audit.store.Sealing;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Investigations;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.client.Doors.Member;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.OwnSeen.Line;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.rights.BreakGlasses;
import nl.aantafel.rights.BreakGlasses.Break;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Everybody sees who saw their data, and nothing of anybody else. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SeenTest {

    private final BeanFactory beans;
    private final TestDatabase database;
    private final House house;
    private final Doors doors;
    private final OwnSeen seen;
    private final CopyingSeen copying;
    private final Sealing sealing;
    private final Statements statements;
    private final MovingTime time;
    private final DSLContext behind;

    SeenTest(BeanFactory beans, TestDatabase database, MovingTime time) {
        this.beans = beans;
        this.database = database;
        this.time = time;
        house = House.of(beans);
        beans.getBean(Outlets.class).switchOn(house.administrator(), house.partnership(), "FG-2026-14");
        doors = beans.getBean(Doors.class);
        seen = beans.getBean(OwnSeen.class);
        copying = beans.getBean(CopyingSeen.class);
        sealing = beans.getBean(Sealing.class);
        statements = beans.getBean(Statements.class);
        behind = TestDatabase.sql(database.superuser());
    }

    @BeforeEach
    void anotherDay() {
        time.pass(Duration.ofDays(2));
    }

    private Actor door(Case on, UUID person) {
        Actor desk = house.processDirector();
        doors.contact(desk, on.id(), person, new SafeContact("in_person", "", "", "", null, 0));
        doors.offer(desk, on.id(), person, null);
        return Actor.client(member(on, person).doors().getFirst().id());
    }

    private Member member(Case on, UUID person) {
        return doors.of(house.processDirector(), on.id()).members().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** The house's own sealer may have its turn just now; it is waited for. */
    private void copy() {
        Awaitility.await().until(() -> {
            sealing.sealAny();
            return behind.fetch("select 1 from audit.line where id not in (select line_id from audit.link)")
                    .isEmpty();
        });
        copying.copy(CopyingSeen.ACTOR);
    }

    private List<Line> lines(Actor door) {
        List<Line> all = new ArrayList<>();
        String after = "";
        do {
            OwnSeen.Seen some = seen.of(door, Optional.empty(), "", after);
            all.addAll(some.lines());
            after = some.next().orElse("");
        } while (!after.isEmpty());
        return all;
    }

    private UUID say(Case on, Actor by, Who speaker, UUID... about) {
        Write write = new Write(
                "Geheim woord kastanje.",
                "fact",
                "",
                Speaker.professional(house.id(speaker)),
                null,
                "",
                Set.of(about),
                Set.of("relations"),
                "partnership_task",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
        return statements.write(by, on.id(), write);
    }

    @Test
    void whoReadAndWroteIsToldByOrganisationAndRole() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        beans.getBean(Families.class).of(house.youthProtection(), on.id());
        copy();

        assertThat(lines(mother)).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo("read");
            assertThat(line.organisation()).isEqualTo(organisation(Who.YOUTH_PROTECTION));
            assertThat(line.role()).isEqualTo("participant");
            assertThat(line.worker()).isEmpty();
        });
        assertThat(texts(on, on.mother())).doesNotContain(Who.YOUTH_PROTECTION.fullName());
    }

    private String organisation(Who who) {
        return behind.fetchValue("select name from directory.organisation where id = ?", house.organisation(who))
                .toString();
    }

    /** All that is copied for somebody, told and waiting. */
    private String texts(Case on, UUID person) {
        return behind.fetch(
                        "select to_jsonb(l)::text from client.seen_line l join client.person p on p.id = l.person"
                                + " where p.case_id = ? and p.person_id = ?",
                        on.id(),
                        person)
                .toString();
    }

    @Test
    void whatHelpsOnlyAnotherIsToldByItsKindAndByItsNameToWhomItHelps() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        Actor father = door(on, on.father());
        String shelter = organisation(Who.MENTAL_HEALTH);
        beans.getBean(Histories.class)
                .addHelp(
                        house.processDirector(),
                        on.id(),
                        new Histories.HelpInput(
                                on.mother(), shelter, "Rust", time.today().minusDays(5), null, false));
        beans.getBean(Families.class).of(house.mentalHealth(), on.id());
        copy();

        assertThat(lines(mother)).extracting(Line::organisation).contains(shelter);
        assertThat(lines(father)).extracting(Line::organisation).doesNotContain(shelter);
        assertThat(texts(on, on.father())).doesNotContain(shelter);
        assertThat(lines(father)).anySatisfy(line -> {
            assertThat(line.organisation()).isEmpty();
            assertThat(line.seatKind()).isEqualTo("mental_health_care");
        });
    }

    @Test
    void whatWasSharedIsToldWithItsGroundAndNeverWithAWordOfIt() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        say(on, house.youthProtection(), Who.YOUTH_PROTECTION, on.mother());
        copy();

        assertThat(lines(mother))
                .filteredOn(line -> line.kind().equals("shared"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ground()).isNotEmpty();
                    assertThat(line.organisation()).isEqualTo(organisation(Who.YOUTH_PROTECTION));
                });
        assertThat(texts(on, on.mother())).doesNotContain("kastanje");
    }

    @Test
    void ofWhatIsAboutOthersTooNeitherTheKindOfDataNorTheGroundIsTold() {
        Case on = house.takenUpCase();
        Actor father = door(on, on.father());
        say(on, house.youthProtection(), Who.YOUTH_PROTECTION, on.mother(), on.father());
        copy();

        assertThat(lines(father))
                .filteredOn(line -> line.kind().equals("shared"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ground()).isEmpty();
                    assertThat(line.categories()).isEmpty();
                });
    }

    @Test
    void whoBroughtAFamilyInIsToldToNobodyOfIt() {
        Case on = house.takenUpCase();
        Actor father = door(on, on.father());
        copy();

        assertThat(lines(father)).isNotEmpty();
        assertThat(texts(on, on.father())).doesNotContain(organisation(Who.VEILIG_THUIS), "referrer", "safe_at_home");
    }

    /** By an oracle that knows the log and which activities are about one person only, and nothing of the program. */
    @Test
    void nothingAboutSomebodyElseIsEverCopied() {
        Case on = house.takenUpCase();
        Map<UUID, Actor> family = new HashMap<>();
        for (UUID each : List.of(on.mother(), on.father(), on.child())) {
            if (!each.equals(on.child())) {
                family.put(each, door(on, each));
            }
        }
        beans.getBean(Separations.class)
                .separate(house.processDirector(), on.id(), on.mother(), on.father(), "Kastanje");
        Random random = new Random(20261123);
        List<UUID> people = List.of(on.mother(), on.father(), on.child());
        List<Consumer<UUID>> acts = acts(on);
        for (int i = 0; i < 60; i++) {
            time.pass(Duration.ofMinutes(20));
            acts.get(random.nextInt(acts.size())).accept(people.get(random.nextInt(people.size())));
            if (random.nextInt(10) == 0) {
                copy();
            }
        }
        copy();

        family.forEach((person, door) -> {
            Set<String> expected = new TreeSet<>();
            behind.fetch(
                            "select at, action, activity from audit.whole_line l join client.person p on p.subject_key = any (l.subjects)"
                                    + " where p.case_id = ? and p.person_id = ? and l.case_id = p.case_id and l.actor_kind = 'PROFESSIONAL'"
                                    + " and l.outcome = 'done' and activity !~ '^(client|separation|investigation)' and action <> 'ADMINISTER'",
                            on.id(),
                            person)
                    .forEach(row -> expected.add(
                            day(row.get("at", java.time.OffsetDateTime.class).toInstant()) + " "
                                    + (Set.of("READ", "SEARCH", "PRINT").contains(row.get("action", String.class))
                                            ? "read"
                                            : "written")
                                    + " " + room(row.get("activity", String.class))));
            Set<String> told = new TreeSet<>();
            lines(door).stream()
                    .filter(line -> !line.kind().equals("shared"))
                    .forEach(line -> told.add(day(line.shown()) + " " + line.kind() + " " + room(line.what())));
            assertThat(told).isEqualTo(expected);
            long about = behind.fetchSingle(
                            "select count(distinct to_char(s.written_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') || s.categories::text)"
                                    + " from casefile.statement s join casefile.statement_subject b on b.statement_id = s.id"
                                    + " where s.case_id = ? and b.person_id = ? and '{1}' && s.audience and not '{3}' && s.audience",
                            on.id(), person)
                    .get(0, Long.class);
            assertThat(lines(door))
                    .filteredOn(line -> line.kind().equals("shared"))
                    .hasSizeBetween(about == 0 ? 0 : 1, 60);
        });
        assertThat(texts(on, on.father()).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "kastanje",
                        "separation",
                        on.mother().toString(),
                        on.child().toString());
    }

    private List<Consumer<UUID>> acts(Case on) {
        Histories histories = beans.getBean(Histories.class);
        return List.of(
                person -> say(on, house.youthProtection(), Who.YOUTH_PROTECTION, person),
                person -> say(on, house.mentalHealth(), Who.MENTAL_HEALTH, person),
                person -> histories.of(house.caseDirector(), on.id()),
                person -> histories.addHelp(
                        house.processDirector(),
                        on.id(),
                        new Histories.HelpInput(
                                person, "Kastanje", "Rust", time.today().minusDays(5), null, false)),
                person -> beans.getBean(Families.class).of(house.youthProtection(), on.id()),
                person -> beans.getBean(Families.class).of(house.caseDirector(), on.id()),
                person -> beans.getBean(CaseFiles.class).view(house.youthProtection(), on.id()));
    }

    private static String day(Instant at) {
        return at.atZone(nl.aantafel.kernel.Time.ZONE).toLocalDate().toString();
    }

    private static String room(String activity) {
        return activity.replaceAll("[.].*", "");
    }

    @Test
    void aWayInByEmergencyIsToldOnceItWasJudgedAndNoNumberTellsBefore() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        copy();
        OwnSeen.Seen before = seen.of(mother, Optional.empty(), "", "");
        BreakGlasses glasses = beans.getBean(BreakGlasses.class);
        String number = beans.getBean(CaseFiles.class)
                .view(house.processDirector(), on.id())
                .number();
        copy();
        int known = lines(mother).size();
        BreakGlasses.Outcome.Broken broken = (BreakGlasses.Outcome.Broken) glasses.breakGlass(
                house.outsider(),
                new Break(house.partnership(), number, "immediate_danger", "Hij staat voor de deur."));
        beans.getBean(Families.class).of(house.outsider(), on.id());
        copy();

        assertThat(before.lines()).isNotEmpty();
        assertThat(lines(mother)).hasSize(known).noneMatch(line -> line.role().equals("break_glass"));
        assertThat(seen.of(mother, Optional.empty(), "", "").all()).isEqualTo(known);

        time.pass(Duration.ofHours(5));
        glasses.review(house.processDirector(), broken.id(), true, "Kon niet wachten.");
        copy();

        assertThat(lines(mother))
                .filteredOn(line -> line.role().equals("break_glass"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.late()).isTrue();
                    assertThat(line.shown()).isCloseTo(time.now(), within(1, ChronoUnit.SECONDS));
                    assertThat(line.first()).isBefore(line.shown());
                });
        assertThat(seen.of(mother, Optional.empty(), "", "").all())
                .isEqualTo(lines(mother).size());
        copy();
        assertThat(waiting(on)).isZero();
    }

    private int waiting(Case on) {
        return behind.fetchCount(DSL.table("client.seen_later"), DSL.condition("case_id = {0}", DSL.val(on.id())));
    }

    @Test
    void whatAnInvestigatorSharesIsToldOnceTheInvestigationIsOver() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.POLICE);
        Actor mother = door(on, on.mother());
        Investigations investigations = beans.getBean(Investigations.class);
        UUID mark = investigations.set(house.police(), on.id());
        say(on, house.police(), Who.POLICE, on.mother());
        copy();

        assertThat(lines(mother))
                .noneMatch(line ->
                        !line.kind().equals("read") && line.organisation().equals(organisation(Who.POLICE)));
        assertThat(lines(mother)).noneMatch(line -> line.what().contains("investigation"));

        time.pass(Duration.ofDays(1));
        investigations.lift(house.police(), on.id(), mark);
        copy();
        copy();

        assertThat(lines(mother))
                .filteredOn(line -> line.kind().equals("shared"))
                .singleElement()
                .satisfies(line -> assertThat(line.late()).isTrue());
    }

    @Test
    void copiedTwiceIsToldOnceAndOnesOwnLookingIsNotTold() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        say(on, house.youthProtection(), Who.YOUTH_PROTECTION, on.mother());
        copy();
        List<Line> before = lines(mother);
        lines(mother);
        behind.execute("update client.seen_until set position = 0 where case_id = ?", on.id());
        copy();

        assertThat(lines(mother)).isEqualTo(before);
    }

    @Test
    void whoGetsAPageLaterSeesWhatHappenedBefore() {
        Case on = house.takenUpCase();
        beans.getBean(Families.class).of(house.youthProtection(), on.id());
        copy();
        time.pass(Duration.ofDays(3));
        Actor mother = door(on, on.mother());
        copy();

        assertThat(lines(mother))
                .anySatisfy(line -> assertThat(line.first()).isBefore(time.now().minus(Duration.ofDays(2))));
    }

    @Test
    void aDoorThatWasTakenAwayShowsNothingAndTheOtherParentNeverSawIt() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        Actor father = door(on, on.father());
        copy();
        UUID page = member(on, on.mother()).page();

        assertThat(underClient(mother, page)).isPositive();
        assertThat(underClient(father, page)).isZero();
        assertThat(refusalOf(() -> seen.of(father, Optional.of(page), "", ""))).isInstanceOf(Refusal.NotFound.class);

        doors.close(house.processDirector(), on.id(), mother.person());

        assertThat(underClient(mother, page)).isZero();
        assertThat(refusalOf(() -> seen.of(mother, Optional.empty(), "", ""))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whoRepresentsAChildHasNoListOfWhoSawTheChild() {
        Case on = house.takenUpCase();
        Actor desk = house.processDirector();
        doors.contact(desk, on.id(), on.child(), new SafeContact("in_person", "", "", "", null, 0));
        copy();
        behind.execute(
                "insert into client.person (id, case_id, partnership_id, person_id, subject_key, call_name, offered_by, offered_at)"
                        + " select ?, p.case_id, ?, p.id, p.subject_key, 'Kind', ?, now() from casefile.person p where p.id = ?",
                new UUID(7, on.child().getLeastSignificantBits()),
                house.partnership(),
                desk.person(),
                on.child());
        UUID page = new UUID(7, on.child().getLeastSignificantBits());
        UUID door = UUID.nameUUIDFromBytes(page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        behind.execute(
                "insert into client.door (id, case_id, sign_in_name, made_by, made_at) values (?, ?, ?, ?, now())",
                door,
                on.id(),
                door.toString(),
                desk.person());
        behind.execute(
                "insert into client.opens (door_id, person, case_id, holder, from_at, given_by) values (?, ?, ?, 'representative',"
                        + " '2020-01-01', ?)",
                door,
                page,
                on.id(),
                on.father());
        copy();

        assertThat(behind.fetchCount(DSL.table("client.seen_line"), DSL.condition("person = {0}", DSL.val(page))))
                .isPositive();
        assertThat(underClient(Actor.client(door), page)).isZero();
        assertThat(refusalOf(() -> seen.of(Actor.client(door), Optional.empty(), "", "")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    /** What the database lets a door read, whatever the program would ask. */
    private int underClient(Actor door, UUID page) {
        return new Below(database, time, Roles.CLIENT)
                .run(door, "select id from client.seen_line where person = ?", page);
    }

    @Test
    void noDoorReadsWhatWaitsAndNoProfessionalReadsTheCopies() {
        Case on = house.takenUpCase();
        Actor mother = door(on, on.mother());
        copy();

        for (String table : List.of("client.seen_later", "client.seen_shared", "client.seen_until", "audit.line")) {
            assertThat(mayRead(Roles.CLIENT, mother, table)).as(table).isFalse();
        }
        assertThat(mayRead(Roles.APP, house.processDirector(), "client.seen_line"))
                .isFalse();
    }

    private boolean mayRead(String role, Actor actor, String table) {
        try {
            TestDatabase.sql(database.as(role)).fetch("select 1 from " + table);
            return true;
        } catch (org.jooq.exception.DataAccessException refused) {
            assertThat(refused).hasMessageContaining("permission denied");
            return false;
        }
    }
}
