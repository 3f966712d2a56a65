package nl.aantafel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.aantafel.audit.JobLog;
import nl.aantafel.audit.store.Sealing;
import nl.aantafel.audit.store.Verifying;
import nl.aantafel.db.DefaultCatalog;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Destroying;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.rights.store.OnRequestStore;
import nl.aantafel.rights.store.RetentionStore;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.JobTasks;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The demo with all its families, years later. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"aantafel.demo=true", "aantafel.mode=demo", "aantafel.retention.every=PT1H"})
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DestroyedDemoTest {

    private final BeanFactory beans;
    private final DSLContext behind;

    DestroyedDemoTest(BeanFactory beans, TestDatabase database) {
        this.beans = beans;
        this.behind = TestDatabase.sql(database.superuser());
    }

    @Test
    void clockMovedSixYearsNothingIsLeftOfAnyCaseButTheLogAndTheCertificates() {
        assertThat(rowsOfCases()).as("tables with rows of cases").hasSizeGreaterThan(50);
        int cases = behind.fetchCount(DSL_CASE);
        assertThat(later(Duration.ofDays(6 * 366)).run()).isTrue();
        assertThat(rowsOfCases()).isEmpty();
        assertThat(behind.fetchCount(DSL_CASE)).isZero();
        assertThat(hanging()).isEmpty();
        for (String table : List.of("request", "request_words", "handover", "restriction_end")) {
            assertThat(behind.fetchValue("select count(*) from rights." + table))
                    .as("requests: " + table)
                    .isEqualTo(0L);
        }
        assertThat(behind.fetchValues("select distinct chain_id from rights.certificate"))
                .hasSize(cases);
        assertThat(behind.fetchValues("select 1 from audit.line where case_id is not null limit 1"))
                .hasSize(1);
        sealed();
        Verifying.Outcome verified = beans.getBean(Verifying.class).walk();
        assertThat(verified.broken()).isEmpty();
        assertThat(verified.waiting()).isZero();
    }

    private static final Table<?> DSL_CASE = nl.aantafel.db.casefile.Tables.CASE_FILE;

    private void sealed() {
        Sealing sealing = beans.getBean(Sealing.class);
        while (sealing.sealAny() > 0) {
            assertThat(sealing).isNotNull();
        }
    }

    private RetentionRound later(Duration by) {
        Instant then = beans.getBean(Time.class).now().plus(by);
        Time time = () -> then;
        return Rounds.at(beans, time);
    }

    private List<String> rowsOfCases() {
        return DefaultCatalog.DEFAULT_CATALOG.getSchemas().stream()
                .filter(room -> !room.getName().equals("audit"))
                .flatMap(room -> room.getTables().stream())
                .filter(table -> table.getTableType() == TableType.TABLE && table.field("case_id") != null)
                .filter(table -> behind.fetchExists(
                        table, Objects.requireNonNull(table.field("case_id")).isNotNull()))
                .map(Table::getQualifiedName)
                .map(String::valueOf)
                .toList();
    }

    /** What has no column for the case, and is about one all the same. */
    private List<?> hanging() {
        return behind.fetchValues("""
                select 'reply' from gathering.reply r join gathering.gathering g on g.id = r.gathering_id where g.case_id is not null
                union all select 'times without a meeting' from gathering.person_at p
                 where not exists (select from gathering.gathering g where g.id = p.gathering_id)
                union all select 'message' from notify.message m where m.kind not in ('account_start_over', 'breach', 'advice')
                   and not exists (select from gathering.gathering g where g.id = m.about_id)
                """);
    }

    /** Rounds by a clock of one's own. */
    static final class Rounds {

        private Rounds() {}

        static RetentionRound at(BeanFactory beans, Time time) {
            RetentionStore store = beans.getBean(RetentionStore.class);
            RetainedCases cases = beans.getBean(RetainedCases.class);
            return new RetentionRound(
                    store,
                    cases,
                    beans.getBean(RetainedCases.NotTakenUp.class),
                    beans.getBean(FrameCatalogue.class),
                    new LettingGo(
                            store,
                            beans.getBean(OnRequestStore.class),
                            cases,
                            beans.getBean(DestroyingCases.class),
                            beans.getBean(Destroying.class),
                            beans.getBean(JobLog.class),
                            beans.getBean(JobTasks.class),
                            time),
                    new LettingGoOfRequests(
                            store,
                            beans.getBean(OnRequestStore.class),
                            beans.getBean(DestroyingCases.class),
                            beans.getBean(WhoIsWho.class),
                            beans.getBean(FrameCatalogue.class),
                            beans.getBean(JobLog.class),
                            time),
                    time);
        }
    }
}
