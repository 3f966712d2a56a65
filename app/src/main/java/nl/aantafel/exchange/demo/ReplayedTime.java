package nl.aantafel.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.aantafel.kernel.Time;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The demo's clock: the machine's, but for the moments at which the invented past is told. The processing log always has the
 * machine's time: the telling is over when its transaction begins to commit.
 */
@Component
@Primary
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class ReplayedTime implements Time {

    /** The told moment, when the telling began, and whether it is over. */
    private record Told(Instant moment, Instant began, AtomicBoolean over) {}

    private static final ScopedValue<Told> TOLD = ScopedValue.newInstance();

    private final Time machine;

    ReplayedTime(@Qualifier("systemTime") Time machine) {
        this.machine = machine;
    }

    @Override
    public Instant now() {
        Instant now = machine.now();
        return TOLD.isBound() && !TOLD.get().over().get()
                ? TOLD.get().moment().plus(Duration.between(TOLD.get().began(), now))
                : now;
    }

    /** Does something as if it were that moment; time goes on from there. */
    <T> T at(Instant moment, Supplier<T> what) {
        return ScopedValue.where(TOLD, new Told(moment, machine.now(), new AtomicBoolean()))
                .call(what::get);
    }

    /** Within a transaction: what is told ends where it commits, before the log is written. */
    void untilCommit() {
        AtomicBoolean over = TOLD.get().over();
        TransactionSynchronizationManager.registerSynchronization(new Ending(over));
    }

    private record Ending(AtomicBoolean over) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            over.set(true);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
