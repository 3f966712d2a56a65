package nl.aantafel.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.aantafel.kernel.Time;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A root for each day, so that the end of a chain cannot be cut off unseen. */
class DailyRootsTest {

    private final TestDatabase database = TestDatabase.copy();
    private final DSLContext superuser = TestDatabase.sql(database.superuser());
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Time clock = () -> now;
    private final Sealing sealing = new Sealing(TestDatabase.sql(database.as(Roles.SEALER)), clock);

    @BeforeEach
    void twoDaysWithLines() {
        write(3);
        sealing.sealAny();
        now = now.plus(Duration.ofDays(1));
        write(2);
        sealing.sealAny();
    }

    private void write(int lines) {
        for (int line = 0; line < lines; line++) {
            superuser.execute(
                    "insert into audit.line (id, at, actor_id, actor_kind, action, activity, categories, outcome)"
                            + " values (gen_random_uuid(), now(), gen_random_uuid(), 'PROFESSIONAL', 'READ', 'test', '{}', 'done')");
        }
    }

    private Verifying.Outcome walk() {
        return new Verifying(TestDatabase.sql(database.as(Roles.LOG_READER))).walk();
    }

    @Test
    void aDayThatIsOverHasARootAndTodayNotYet() {
        assertThat(superuser.fetchValues("select day::text from audit.daily_root"))
                .isEqualTo(java.util.List.of("2026-11-22"));
        assertThat(walk().broken()).isEmpty();
        assertThat(walk().lastRoot()).startsWith("2026-11-22 ");
    }

    @Test
    void cuttingOffTheEndOfADayIsSeen() {
        superuser.execute("delete from audit.link where position = 3");
        superuser.execute("delete from audit.link where position > 3");
        assertThat(walk().broken()).anyMatch(each -> each.contains("root of 2026-11-22"));
    }

    @Test
    void takingARootAwayIsSeenWhenALaterOneIsThere() {
        now = now.plus(Duration.ofDays(1));
        sealing.sealAny();
        superuser.execute("delete from audit.daily_root where day = '2026-11-22'");
        assertThat(walk().broken()).contains("no root for 2026-11-22");
    }

    @Test
    void whatIsNotSealedYetIsNamed() {
        write(1);
        assertThat(walk().unsealed())
                .singleElement()
                .asString()
                .contains(
                        String.valueOf(
                                superuser.fetchValue(
                                        "select id from audit.line l where not exists (select 1 from audit.link k where k.line_id = l.id)")));
    }

    @Test
    void aClockThatIsPutBackAddsNothingToADayThatIsClosed() {
        now = Instant.parse("2026-11-22T10:00:00Z");
        write(1);
        sealing.sealAny();
        assertThat(walk().broken()).isEmpty();
    }
}
