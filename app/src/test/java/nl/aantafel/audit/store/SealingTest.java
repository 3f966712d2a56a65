package nl.aantafel.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.aantafel.kernel.Time;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Every line is sealed, whatever it says about when it happened, and a start does not look at all there ever were. */
class SealingTest {

    private final TestDatabase database = TestDatabase.copy();
    private final DSLContext superuser = TestDatabase.sql(database.superuser());

    @Test
    void sealsALineThatSaysItHappenedLongAgo() {
        write("2026-01-01", "clock_timestamp()");
        assertThat(sealing().sealAny()).isEqualTo(1);
        write("2001-01-01", "clock_timestamp()");
        assertThat(sealing().sealAny()).isEqualTo(1);
        assertThat(sealing().sealAny()).isZero();
    }

    @Test
    void looksAtTheNewestLinesOnly() {
        write("2026-01-01", "clock_timestamp()");
        sealing().sealAny();
        superuser.execute("delete from audit.link");
        superuser.execute("update audit.line set written_at = clock_timestamp() - interval '3 hours'");
        assertThat(sealing().sealAny()).isZero();
    }

    @Test
    void sealsWhatIsNewWithoutLookingBack() {
        write("2001-01-01", "clock_timestamp()");
        write("2026-01-01", "clock_timestamp() - interval '30 minutes'");
        assertThat(sealing().sealNew()).isEqualTo(1);
        assertThat(sealing().sealNew()).isZero();
        assertThat(sealing().sealAny()).isEqualTo(1);
    }

    @Test
    void sealsOnWhenTheClockOfTheDatabaseWasPutBack() {
        superuser.execute("update audit.sealer_turn set sealed_until = clock_timestamp() + interval '1 day'");
        write("2026-01-01", "clock_timestamp()");
        sealing().sealAny();
        assertThat(sealing().sealAny()).isEqualTo(1);
    }

    @Test
    void takesAFullRoundAfterTheOther() {
        for (int line = 0; line < Sealing.MOST + 5; line++) {
            write("2026-01-01", "clock_timestamp() - interval '30 days'");
        }
        Sealing sealing = sealing();
        assertThat(sealing.sealAny()).isEqualTo(Sealing.MOST);
        assertThat(sealing.sealAny()).isEqualTo(5);
    }

    private void write(String at, String writtenAt) {
        superuser.execute(
                "insert into audit.line (id, at, actor_id, actor_kind, action, activity, categories, outcome, written_at)"
                        + " values (gen_random_uuid(), '" + at
                        + "', gen_random_uuid(), 'professional', 'read', 'test', '{}', 'done', "
                        + writtenAt + ")");
    }

    private Sealing sealing() {
        Time time = () -> Instant.parse("2026-11-22T10:00:00Z");
        return new Sealing(TestDatabase.sql(database.as(Roles.SEALER)), time);
    }
}
