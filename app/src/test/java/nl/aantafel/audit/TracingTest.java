package nl.aantafel.audit;

import static nl.aantafel.db.audit.Tables.SUBJECT_SET;
import static nl.aantafel.db.audit.Tables.WHOLE_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.audit.tables.records.WholeLineRecord;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** No use case without a trace, and every trace with the transaction it is about. */
@SpringBootTest
@OnTestDatabase
@Import(TracingTest.Trying.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TracingTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-0000000000c1");
    private static final UUID TIM = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID SARA = UUID.fromString("00000000-0000-7000-8000-0000000000a2");

    /** Use cases that do nothing but leave a trace, or not. */
    interface Tries {
        void silent(Actor actor);

        void nothing(Actor actor);

        void composed(Actor actor);

        void refused(Actor actor);

        void asSomebodyElse(Actor actor, Actor other);

        void nobody(String notAnActor);
    }

    @TestConfiguration
    @UseCases
    static class Trying implements Tries {

        private final Trace trace;
        private final org.springframework.beans.factory.ObjectProvider<Tries> self;

        Trying(Trace trace, org.springframework.beans.factory.ObjectProvider<Tries> self) {
            this.trace = trace;
            this.self = self;
        }

        @Override
        public void silent(Actor actor) {}

        @Override
        public void nothing(Actor actor) {
            trace.nothingPersonal();
        }

        @Override
        public void composed(Actor actor) {
            trace.line(new Trace.Line(Trace.Action.READ, "part.one", CASE, Set.of(TIM), Set.of("housing")));
            trace.line(new Trace.Line(Trace.Action.CHANGE, "part.two", CASE, Set.of(SARA), Set.of("health")));
            trace.of(Trace.Action.READ, "page.composed", CASE, List.of(TIM));
        }

        @Override
        public void refused(Actor actor) {
            trace.of(Trace.Action.CHANGE, "try.refused", CASE, List.of(TIM));
            throw RefusedException.notFound();
        }

        @Override
        public void asSomebodyElse(Actor actor, Actor other) {
            trace.nothingPersonal();
            self.getObject().nothing(other);
        }

        @Override
        public void nobody(String notAnActor) {
            assertThat(Acting.current()).isEmpty();
        }
    }

    private final Tries tries;
    private final DSLContext behind;
    private final Actor actor = Actor.technical("tracing-test");

    TracingTest(Tries tries, TestDatabase database) {
        this.tries = tries;
        behind = TestDatabase.sql(database.superuser());
    }

    private List<WholeLineRecord> lines() {
        return behind.selectFrom(WHOLE_LINE)
                .where(WHOLE_LINE.ACTOR_ID.eq(actor.person()))
                .orderBy(WHOLE_LINE.AT)
                .fetch();
    }

    @Test
    void withoutATraceNothingIsCommitted() {
        assertThatThrownBy(() -> tries.silent(actor)).hasStackTraceContaining("must leave a trace");
    }

    @Test
    void sayingThatNothingPersonalWasTouchedIsEnough() {
        int before = lines().size();
        tries.nothing(actor);
        assertThat(lines()).hasSize(before);
    }

    @Test
    void aComposedUseCaseLeavesOneLineWithEverybodyInIt() {
        int before = lines().size();
        tries.composed(actor);
        assertThat(lines()).hasSize(before + 1);
        WholeLineRecord line = lines().getLast();
        assertThat(line.getActivity()).isEqualTo("page.composed");
        assertThat(line.getAction()).isEqualTo("CHANGE");
        assertThat(line.getSubjects()).containsExactly(TIM, SARA);
        assertThat(line.getCategories()).containsExactly("health", "housing");
    }

    @Test
    void thePeopleOfALineAreKeptOnce() {
        tries.composed(actor);
        tries.composed(actor);
        assertThat(behind.fetchCount(SUBJECT_SET, SUBJECT_SET.SUBJECTS.eq(new UUID[] {TIM, SARA})))
                .isOne();
        assertThat(lines().getLast().getSubjects()).containsExactly(TIM, SARA);
    }

    @Test
    void aRefusalKeepsOnlyThatItWasRefused() {
        int before = lines().size();
        assertThatThrownBy(() -> tries.refused(actor)).isInstanceOf(RefusedException.class);
        assertThat(lines()).hasSize(before + 1);
        assertThat(lines().stream()
                        .filter(line -> line.getOutcome().equals("refused"))
                        .toList())
                .last()
                .satisfies(line -> {
                    assertThat(line.getReasonCode()).isEqualTo("NotFound");
                    assertThat(line.getSubjects()).isEmpty();
                });
    }

    @Test
    void aTransactionHasOneActor() {
        assertThatThrownBy(() -> tries.asSomebodyElse(actor, Actor.technical("another")))
                .hasStackTraceContaining("one actor");
        assertThatThrownBy(() -> tries.nobody("x")).hasStackTraceContaining("takes the actor first");
    }
}
