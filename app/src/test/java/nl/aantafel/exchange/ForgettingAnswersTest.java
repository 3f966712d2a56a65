package nl.aantafel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.aantafel.exchange.Idempotent.Answer;
import nl.aantafel.exchange.Idempotent.Request;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** How long the answer to a creation is kept, and who may remove it. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ForgettingAnswersTest {

    private final Idempotent idempotent;
    private final ForgettingAnswers answers;
    private final Trace trace;
    private final MovingTime time;
    private final TestDatabase database;
    private final UUID person = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    ForgettingAnswersTest(
            Idempotent idempotent, ForgettingAnswers answers, Trace trace, MovingTime time, TestDatabase database) {
        this.idempotent = idempotent;
        this.answers = answers;
        this.trace = trace;
        this.time = time;
        this.database = database;
    }

    private Answer send(String body) {
        return idempotent.once(Actor.professional(person), new Request(key, new byte[] {1}), () -> {
            trace.nothingPersonal();
            return new Answer(201, "", body);
        });
    }

    private int kept() {
        return TestDatabase.sql(database.superuser())
                .fetchSingle("select count(*) from exchange.idempotency where person_id = ?", person)
                .get(0, Integer.class);
    }

    private void pass(Duration duration) {
        time.pass(duration);
    }

    @Test
    void keepsAnAnswerForADayAndNoLonger() {
        send("een");
        pass(Duration.ofHours(24).minusSeconds(1));
        answers.forget(ForgettingAnswers.ACTOR);
        assertThat(send("twee").body()).isEqualTo("een");
        pass(Duration.ofSeconds(2));
        answers.forget(ForgettingAnswers.ACTOR);
        assertThat(kept()).isZero();
        assertThat(send("drie").body()).isEqualTo("drie");
    }

    @Test
    void letsNobodyButTheJobRemoveAnAnswer() {
        send("een");
        pass(Duration.ofDays(3));
        assertThat(removed(person, time.now())).isZero();
        assertThat(removed(
                        ForgettingAnswers.ACTOR.person(),
                        time.now().minus(Duration.ofDays(2).plusSeconds(1))))
                .isZero();
        assertThat(kept()).isOne();
        assertThat(removed(ForgettingAnswers.ACTOR.person(), time.now())).isPositive();
        assertThat(kept()).isZero();
    }

    /** What the app's own role removes when it asks for everything. */
    private int removed(UUID as, Instant at) {
        return TestDatabase.sql(database.app()).transactionResult(inside -> {
            DSLContext sql = inside.dsl();
            sql.execute(
                    "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                    as.toString(),
                    at.toString());
            return sql.execute("delete from exchange.idempotency");
        });
    }
}
