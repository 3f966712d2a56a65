package nl.aantafel.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the log is seen. */
class VerifyingTest {

    private final TestDatabase database = TestDatabase.copy();
    private final DSLContext superuser = TestDatabase.sql(database.superuser());
    private final SortedSet<UUID> people = new TreeSet<>(List.of(UUID.randomUUID(), UUID.randomUUID()));
    private final UUID set = SubjectSets.idOf(people);

    @BeforeEach
    void threeLines() {
        superuser.execute("insert into audit.subject_set values (?, ?)", set, people.toArray(UUID[]::new));
        for (int line = 0; line < 3; line++) {
            superuser.execute(
                    "insert into audit.line (id, at, actor_id, actor_kind, action, activity, subject_set, categories, outcome)"
                            + " values (gen_random_uuid(), now(), gen_random_uuid(), 'PROFESSIONAL', 'READ', 'test', ?, '{}', 'done')",
                    set);
        }
        new Sealing(TestDatabase.sql(database.as(Roles.SEALER)), () -> Instant.parse("2026-11-22T10:00:00Z")).sealAny();
    }

    @Test
    void theLogIsWholeWhenNobodyTouchedIt() {
        assertThat(walk().broken()).isEmpty();
        assertThat(walk().sealed()).isEqualTo(3);
    }

    @Test
    void anotherSetOfPeopleBreaksTheChain() {
        superuser.execute("update audit.subject_set set subjects = subjects[1:1]");
        assertThat(walk().broken()).singleElement().asString().endsWith("at link 1");
    }

    @Test
    void aSetTakenAwayBreaksTheChain() {
        superuser.execute("delete from audit.subject_set");
        assertThat(walk().broken()).hasSize(1);
    }

    @Test
    void aLineTakenAwayBreaksTheChain() {
        superuser.execute("delete from audit.line where id = (select line_id from audit.link where position = 2)");
        assertThat(walk().broken()).singleElement().asString().endsWith("at link 2");
    }

    private Verifying.Outcome walk() {
        return new Verifying(TestDatabase.sql(database.as(Roles.LOG_READER))).walk();
    }
}
