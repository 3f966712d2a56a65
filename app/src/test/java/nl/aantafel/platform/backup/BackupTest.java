package nl.aantafel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.aantafel.platform.DestructionFile.Destroyed;
import nl.aantafel.schema.Migrations;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Backup and restore of databases with rows laid out by hand. */
class BackupTest {

    private static final String LINES = """
            insert into audit.line (id, at, actor_id, actor_kind, action, activity, categories, outcome)
            select gen_random_uuid(), now(), gen_random_uuid(), 'PERSON', 'READ', 'tab\tand\\newline',
                   array[md5(i::text), E'\\\\N', 'é “”'], 'done' from generate_series(1, %d) i
            """;

    private static TestDatabase filled(int lines) {
        TestDatabase database = TestDatabase.copy();
        sql(database).execute(LINES.formatted(lines));
        return database;
    }

    private static DSLContext sql(TestDatabase database) {
        return TestDatabase.sql(database.superuser());
    }

    private static int count(TestDatabase database, String table) {
        return sql(database).fetchSingle("select count(*)::int from " + table).get(0, Integer.class);
    }

    @Test
    void comesBackIntoAnEmptyDatabaseAndIntoAFreshlyMigratedOne() throws Exception {
        TestDatabase from = filled(1000);
        byte[] backup = Backups.of(from);
        for (TestDatabase into : List.of(TestDatabase.empty(), TestDatabase.copy())) {
            assertThat(Backups.restore(backup, into).summary().rows()).isEqualTo(1003);
            assertThat(Backups.contents(into)).isEqualTo(Backups.contents(from));
        }
    }

    @Test
    void rowLevelSecurityIsForcedAgainAfterARestore() throws Exception {
        TestDatabase into = TestDatabase.empty();
        Backups.restore(Backups.of(filled(1)), into);
        String forced = "select string_agg(oid::regclass::text, ' ' order by oid::regclass::text) from pg_class"
                + " where relrowsecurity and relforcerowsecurity";
        assertThat(sql(into).fetchSingle(forced).get(0, String.class))
                .isNotBlank()
                .isEqualTo(sql(TestDatabase.copy()).fetchSingle(forced).get(0, String.class));
    }

    @Test
    void holdsOneMomentWhileOthersGoOnWriting() throws Exception {
        TestDatabase busy = filled(20_000);
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> writePairs(busy, enough, begun));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        begun.await();
        try {
            Backups.write(busy, slowly(file));
        } finally {
            enough.set(true);
            writer.join();
        }
        TestDatabase into = TestDatabase.empty();
        Backups.restore(file.toByteArray(), into);
        int pairs = count(into, "audit.line") - 20_000;
        assertThat(pairs).isPositive().isLessThan(count(busy, "audit.line") - 20_000);
        assertThat(count(into, "platform.destruction")).isEqualTo(pairs);
    }

    /** Each transaction writes one row at each end of the list of tables. */
    private static void writePairs(TestDatabase busy, AtomicBoolean enough, CountDownLatch begun) {
        while (!enough.get()) {
            sql(busy).transaction(pair -> {
                pair.dsl().execute(LINES.formatted(1));
                pair.dsl()
                        .execute("insert into platform.destruction (id, relation, key)"
                                + " values (gen_random_uuid(), 'casefile.person', '{}')");
            });
            begun.countDown();
        }
    }

    private static OutputStream slowly(OutputStream to) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                to.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                to.write(bytes, offset, length);
            }
        };
    }

    @Test
    void noWayInThatWasOpenAtTheBackupIsOpenAfterARestoreAndNoMailGoesOutOfIt() throws Exception {
        TestDatabase from = filled(1);
        sql(from).execute("insert into account.one_time_link (token_hash, expires_at) values ('x', now())");
        sql(from).execute("insert into account.attempt (name_hash, failed, last_at) values ('x', 1, now())");
        sql(from)
                .execute(
                        "insert into notify.mail (id, recipient_id, kind, about_id, part, created_at, next_at)"
                                + " values (gen_random_uuid(), gen_random_uuid(), 'invitation', gen_random_uuid(), 0, now(), now())");
        TestDatabase into = TestDatabase.empty();
        Backups.restore(Backups.of(from), into);
        assertThat(count(from, "account.one_time_link")).isOne();
        assertThat(count(from, "notify.mail")).isOne();
        assertThat(Restoring.NOT_AGAIN)
                .allSatisfy(way -> assertThat(count(into, way)).isZero());
        assertThat(count(into, "account.attempt")).isOne();
    }

    @Test
    void neverFillsADatabaseThatHoldsRows() throws Exception {
        byte[] backup = Backups.of(filled(1));
        TestDatabase other = filled(3);
        Map<String, String> before = Backups.contents(other);
        assertThatThrownBy(() -> Backups.restore(backup, other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("move DIR/postgres away");
        assertThat(Backups.contents(other)).isEqualTo(before);
    }

    @Test
    void doesNotFillADatabaseOnWhichTheAppRuns() throws Exception {
        byte[] backup = Backups.of(filled(1));
        TestDatabase used = TestDatabase.copy();
        try (var app = used.app().getConnection()) {
            assertThat(app.isValid(1)).isTrue();
            assertThatThrownBy(() -> Backups.restore(backup, used)).hasMessageContaining("stop it first");
        }
    }

    @Test
    void aDamagedBackupLeavesAnEmptyDatabaseThatCanBeFilledAgain() throws Exception {
        byte[] backup = Backups.of(filled(20_000));
        byte[] damaged = backup.clone();
        damaged[backup.length - 100] ^= 1;
        byte[] cut = java.util.Arrays.copyOf(backup, backup.length / 2);
        TestDatabase into = TestDatabase.empty();
        for (byte[] wrong : List.of(damaged, cut)) {
            assertThatThrownBy(() -> Backups.restore(wrong, into))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("of no use");
            assertThat(count(into, "audit.line")).isZero();
        }
        Backups.restore(backup, into);
        assertThat(count(into, "audit.line")).isEqualTo(20_000);
    }

    @Test
    void aRestoreThatIsKilledLeavesAnEmptyDatabaseThatCanBeFilledAgain() throws Exception {
        byte[] backup = Backups.of(filled(20_000));
        TestDatabase into = TestDatabase.empty();
        assertThatThrownBy(() -> Backups.restore(killingHalfway(backup, into), into, List.of()))
                .isInstanceOf(Refused.class);
        assertThat(count(into, "audit.line")).isZero();
        Backups.restore(backup, into);
        assertThat(count(into, "audit.line")).isEqualTo(20_000);
    }

    /** Ends the restoring session when half of the file has been read, as the end of the process would. */
    private static FilterInputStream killingHalfway(byte[] backup, TestDatabase into) {
        return new FilterInputStream(new ByteArrayInputStream(backup)) {
            private int read;
            private boolean killed;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int now = super.read(bytes, offset, length);
                read += Math.max(now, 0);
                if (read > backup.length / 2 && !killed) {
                    killed = true;
                    sql(into)
                            .execute(
                                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                                            + " and usename = 'aantafel_owner' and state <> 'idle'");
                }
                return now;
            }
        };
    }

    @Test
    void bringsABackupOfAnEarlierVersionToThePresentOne() throws Exception {
        TestDatabase old = TestDatabase.empty();
        Map<String, String> first = new TreeMap<>();
        Migrations.ROOMS.stream()
                .filter(room -> !room.equals("platform"))
                .forEach(room ->
                        first.put(room, Migrations.known(old.owner(), room).getFirst()));
        Migrations.runTo(old.owner(), Roles.passwords(old.ownerPassword()), first);
        String people = "array['00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000a1']::uuid[]";
        sql(old).execute(LINES.formatted(50)
                .replace("activity, categories", "activity, subjects, categories")
                .replace("array[md5", "case when i > 10 then " + people + " else '{}' end, array[md5"));
        TestDatabase into = TestDatabase.empty();
        Backups.restore(Backups.of(old), into);
        assertThat(count(into, "audit.line")).isEqualTo(50);
        assertThat(count(into, "audit.whole_line where subjects = " + people)).isEqualTo(40);
        assertThat(count(into, "audit.subject_set")).isOne();
        for (String room : Migrations.ROOMS) {
            assertThat(sql(into)
                            .fetchValues("select version from " + room
                                    + ".migration_history where version is not null order by installed_rank"))
                    .as(room)
                    .isEqualTo(List.copyOf(Migrations.known(into.owner(), room)));
        }
    }

    @Test
    void refusesABackupOfALaterVersionBeforeItTouchesAnything() throws Exception {
        TestDatabase later = filled(1);
        sql(later)
                .execute(
                        "insert into audit.migration_history select 99, '999', description, type, script, checksum,"
                                + " installed_by, installed_on, 1, true from audit.migration_history where version is not null limit 1");
        byte[] backup = Backups.of(later);
        TestDatabase into = TestDatabase.empty();
        assertThatThrownBy(() -> Backups.restore(backup, into))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("audit 999");
        assertThat(sql(into).fetchValues("select nspname::text from pg_namespace where nspname = 'audit'"))
                .isEmpty();
    }

    @Test
    void refusesToLeaveOutATableItMayNotReadWhole() throws Exception {
        TestDatabase database = filled(1);
        sql(database).execute("drop policy backup on casefile.person");
        sql(database).execute("create table audit.forgotten (id int)");
        assertThatThrownBy(() -> Backups.of(database))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("audit.forgotten, casefile.person")
                .hasMessageContaining("start the app once");
    }

    @Test
    void whatWasDestroyedTakesAlongWhatStillRefersToIt() throws Exception {
        TestDatabase from = TestDatabase.copy();
        sql(from).execute("create table audit.parent (id uuid primary key)");
        sql(from).execute("create table audit.child (a int, id uuid references audit.parent, primary key (a, id))");
        String id = "01900000-0000-7000-8000-000000000001";
        sql(from).execute("insert into audit.parent values ('" + id + "')");
        sql(from).execute("insert into audit.child values (1, '" + id + "'), (2, '" + id + "')");
        Destroyed parent = new Destroyed(
                java.util.UUID.fromString(id), "2026-01-01T00:00:00Z", "audit.parent", "{\"id\": \"" + id + "\"}");
        Destroyed unknown = new Destroyed(
                java.util.UUID.fromString("01900000-0000-7000-8000-000000000002"),
                "2026-01-01T00:00:00Z",
                "audit.no_longer_there",
                "{\"id\": 1}");
        try (var connection = from.superuser().getConnection()) {
            connection.setAutoCommit(false);
            Replaying replaying = new Replaying(connection);
            assertThat(replaying.destroy(replaying.since(List.of(parent, unknown))))
                    .isEqualTo(3);
            replaying.list(List.of(parent));
            assertThat(replaying.since(List.of(parent))).isEmpty();
            assertThatThrownBy(() -> replaying.destroy(
                            List.of(new Destroyed(parent.id(), parent.at(), "audit.parent", "{\"other\": 1}"))))
                    .isInstanceOf(Refused.class);
            connection.commit();
        }
        assertThat(count(from, "audit.child")).isZero();
    }
}
