package nl.aantafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.Searches.Found;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much a search reads, in rows and never in milliseconds: up to a thousand cases it does not depend on the cases of others;
 * above that it goes by indexes. And the function that makes the latter possible gives nobody anything else.
 */
@SpringBootTest
@OnTestDatabase(own = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchWorkTest {

    private static final Actor ONE = actor(1);
    private static final Actor HUNDRED = actor(100);
    private static final Actor THOUSAND = actor(1000);
    private static final Actor MANY = actor(1500);
    private static final Actor NONE = actor(0);

    private static final List<String> QUESTIONS = List.of(
            "Achterd",
            "achter",
            "voora achterd",
            "Agtert",
            "5-1-2000",
            "achterd 5-1-2000",
            "2031-17",
            "x17",
            "familie3",
            "straat3",
            "straat3 17",
            "1000AA",
            "oploop2",
            "zag oploop",
            "nietsvandatalles");

    private final Searches searches;
    private final PlatformTransactionManager transactions;
    private final DSLContext app;
    private final TestDatabase database;
    private final SearchCrowd crowd;

    SearchWorkTest(Searches searches, PlatformTransactionManager transactions, DSLContext app, TestDatabase database) {
        this.searches = searches;
        this.transactions = transactions;
        this.app = app;
        this.database = database;
        this.crowd = new SearchCrowd(database);
    }

    private static Actor actor(int cases) {
        return Actor.professional(
                UUID.nameUUIDFromBytes(("member of " + cases).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @BeforeAll
    void fill() {
        crowd.cases(1, 6000);
        crowd.joins(ONE.person(), 17, 17);
        crowd.joins(HUNDRED.person(), 1, 100);
        crowd.joins(THOUSAND.person(), 1, 1000);
        crowd.joins(MANY.person(), 1, 1500);
        crowd.analyse();
    }

    /** What the database read for a search, by table: rows, and scans from end to end. */
    private record Work(Map<String, Long> rows, Map<String, Long> scans) {}

    private Work work(Actor actor, String words) {
        return inTransaction(actor, () -> {
            // What is read from an index alone is not counted; whether it is depends on how much there is, not on the
            // search.
            app.execute("set local enable_indexonlyscan = off");
            Work before = sofar();
            searches.find(actor, words);
            Work after = sofar();
            before.rows().forEach((table, rows) -> after.rows().merge(table, -rows, Long::sum));
            before.scans().forEach((table, scans) -> after.scans().merge(table, -scans, Long::sum));
            after.scans().values().removeIf(scans -> scans == 0);
            return after;
        });
    }

    private <T> T inTransaction(Actor actor, java.util.function.Supplier<T> work) {
        return ScopedValue.where(Acting.ACTOR, actor)
                .call(() -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private Work sofar() {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> scans = new TreeMap<>();
        app.fetch(
                        "select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0), seq_scan from pg_stat_xact_user_tables"
                                + " where schemaname in ('casefile', 'access')")
                .forEach(row -> {
                    rows.put(row.get(0, String.class), row.get(1, Long.class));
                    scans.put(row.get(0, String.class), row.get(2, Long.class));
                });
        return new Work(rows, scans);
    }

    @Test
    void upToAThousandCasesTheWorkDoesNotDependOnTheCasesOfOthers() {
        List<Actor> few = List.of(NONE, ONE, HUNDRED, THOUSAND);
        Map<String, Map<String, Long>> before = new TreeMap<>();
        for (Actor actor : few) {
            QUESTIONS.forEach(words ->
                    before.put(actor.person() + words, work(actor, words).rows()));
        }
        crowd.cases(6001, 9000);
        crowd.analyse();
        for (Actor actor : few) {
            QUESTIONS.forEach(words -> assertThat(work(actor, words).rows())
                    .as("%s", words)
                    .isEqualTo(before.get(actor.person() + words)));
        }
    }

    @Test
    void whoHasNoCasesHasNothingRead() {
        QUESTIONS.forEach(
                words -> assertThat(work(NONE, words).rows().values()).as(words).allMatch(rows -> rows == 0));
    }

    @Test
    void noSearchReadsATableFromEndToEnd() {
        for (Actor actor : List.of(NONE, ONE, HUNDRED, THOUSAND, MANY)) {
            QUESTIONS.forEach(words -> assertThat(work(actor, words).scans())
                    .as("%s for %s", words, actor.person())
                    .isEmpty());
        }
    }

    @Test
    void aboveAThousandCasesANarrowQuestionReadsFewRows() {
        assertThat(work(MANY, "2031-17").rows().get("case_file")).isLessThan(200);
        assertThat(work(MANY, "x17").rows().get("person")).isLessThan(200);
        assertThat(work(MANY, "nummer 1234").rows().get("statement"))
                .as("the newest thousand cases, then the index")
                .isLessThan(3200);
        assertThat(work(MANY, "nummer").rows().get("statement"))
                .as("a word that stands everywhere")
                .isLessThan(500);
        assertThat(work(MANY, "achterd 5-1-2000").rows().get("person")).isLessThan(2000);
    }

    @Test
    void manyCasesFindWhatFewCasesFind() {
        assertThat(searches.find(MANY, "nummer 77").statements().rows())
                .usingRecursiveComparison()
                .isEqualTo(searches.find(HUNDRED, "nummer 77").statements().rows());
        assertThat(searches.find(MANY, "2031-77").cases().rows())
                .containsAll(searches.find(HUNDRED, "2031-77").cases().rows());
        assertThat(searches.find(MANY, "straat5 77").cases().rows())
                .containsAll(searches.find(HUNDRED, "straat5 77").cases().rows());
    }

    /** Two memberships in each of 600 cases are 600 cases, and each hit is one hit. */
    @Test
    void whoIsMoreThanOneThingInACaseFindsEverythingOnce() {
        Actor twice = actor(600);
        crowd.joins(twice.person(), 1, 600);
        crowd.joins(twice.person(), 1, 600, "referrer");
        Actor both = actor(1200);
        crowd.joins(both.person(), 1, 1200);
        crowd.joins(both.person(), 1, 1200, "referrer");
        for (Actor actor : List.of(twice, both)) {
            assertThat(searches.find(actor, "nummer 77").statements().rows())
                    .extracting(Searches.StatementHit::id)
                    .hasSize(3)
                    .doesNotHaveDuplicates();
            assertThat(searches.find(actor, "nummer").statements().rows())
                    .extracting(Searches.StatementHit::id)
                    .hasSize(Searches.MOST)
                    .doesNotHaveDuplicates();
            Found found = searches.find(actor, "voora achterd");
            assertThat(found.persons().rows()).hasSize(Searches.MOST);
            assertThat(found.persons().more()).isTrue();
            assertThat(found.persons().rows())
                    .allMatch(hit -> hit.place().role().equals("participant"));
            assertThat(searches.find(actor, "straat5 77").cases().rows())
                    .extracting(hit -> hit.place().number())
                    .contains("2031-77")
                    .doesNotHaveDuplicates();
            assertThat(searches.find(actor, "2031-597").cases().rows()).hasSize(1);
        }
    }

    @Test
    void nobodyFindsWhatIsOfOthers() {
        for (Actor actor : List.of(NONE, ONE, HUNDRED, THOUSAND, MANY)) {
            assertThat(searches.find(actor, "2031-2999").nothing()).isTrue();
            assertThat(searches.find(actor, "nummer 2999").nothing()).isTrue();
            assertThat(searches.find(actor, "straat2 2999").nothing()).isTrue();
        }
        Found found = searches.find(ONE, "achterc voora");
        assertThat(found.persons().rows()).hasSize(1);
    }

    private <T> T as(Actor actor, Function<DSLContext, T> work) {
        return TestDatabase.sql(database.app()).transactionResult(inside -> {
            DSLContext sql = DSL.using(inside);
            sql.execute(
                    "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                    actor.person().toString(),
                    Instant.parse("2026-11-22T10:00:00Z").toString());
            return work.apply(sql);
        });
    }

    private static List<UUID> call(DSLContext sql, String words) {
        return sql.fetch("select id from casefile.find_statements(to_tsquery('casefile.dutch', ?), 1000000) id", words)
                .getValues(0, UUID.class);
    }

    @Test
    void theFunctionRefusesWhoHasAThousandCasesOrFewer() {
        for (Actor actor : List.of(NONE, ONE, HUNDRED, THOUSAND)) {
            assertThatThrownBy(() -> as(actor, sql -> call(sql, "oploop1")))
                    .hasMessageContaining("more than a thousand cases");
        }
        assertThatThrownBy(() -> call(TestDatabase.sql(database.app()), "oploop1"))
                .hasMessageContaining("more than a thousand cases");
    }

    @Test
    void theFunctionGivesOnlyIdsOfWhatItsActorMayRead() {
        List<UUID> found = as(MANY, sql -> call(sql, "oploop1"));
        assertThat(found).hasSizeLessThanOrEqualTo(101).isNotEmpty();
        List<UUID> read = as(
                MANY,
                sql -> sql.fetch("select id from casefile.statement where id = any (?)", (Object)
                                found.toArray(UUID[]::new))
                        .getValues(0, UUID.class));
        assertThat(read).containsExactlyInAnyOrderElementsOf(found);
        List<UUID> ofOthers = as(MANY, sql -> call(sql, "2999"));
        assertThat(ofOthers).isEmpty();
    }

    @Test
    void theFunctionsOwnerCannotSignInAndReadsNoText() {
        DSLContext catalog = TestDatabase.sql(database.superuser());
        assertThat(
                        catalog.fetchValue(
                                "select rolcanlogin or rolsuper or rolbypassrls from pg_roles where rolname = 'aantafel_search'"))
                .isEqualTo(false);
        assertThat(catalog.fetchValue("select pg_has_role('aantafel_app', 'aantafel_search', 'member')"))
                .isEqualTo(false);
        assertThat(catalog.fetchValue(
                        "select has_column_privilege('aantafel_search', 'casefile.statement', 'text', 'select')"))
                .isEqualTo(false);
        assertThat(catalog.fetchValue(
                        "select bool_or(has_table_privilege('aantafel_search', c.oid, 'insert, update, delete, truncate'))"
                                + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname in ('casefile', 'access', 'audit', 'account') and c.relkind = 'r'"))
                .isEqualTo(false);
        assertThat(
                        catalog.fetchValue(
                                "select has_function_privilege('aantafel_sealer', 'casefile.find_statements(tsquery, integer)', 'execute')"))
                .isEqualTo(false);
        assertThat(catalog.fetchValue("select has_schema_privilege('aantafel_search', 'casefile', 'create')"))
                .isEqualTo(false);
    }

    @Test
    void nobodyReadsAsTheFunctionsOwner() {
        assertThatThrownBy(() -> as(MANY, sql -> sql.execute("set local role aantafel_search")))
                .hasMessageContaining("permission denied");
    }
}
