package nl.aantafel.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.aantafel.kernel.Time;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The demo's clock: the machine's, but for the moments at which the invented past is told. The processing log always has the
 * machine's time, since only what happens within a replay sees another.
 */
@Component
@Primary
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class ReplayedTime implements Time {

    /** The told moment, and when the telling began. */
    private record Told(Instant moment, Instant began) {}

    private static final ScopedValue<Told> TOLD = ScopedValue.newInstance();

    private final Time machine;

    ReplayedTime(@Qualifier("systemTime") Time machine) {
        this.machine = machine;
    }

    @Override
    public Instant now() {
        Instant now = machine.now();
        return TOLD.isBound()
                ? TOLD.get().moment().plus(Duration.between(TOLD.get().began(), now))
                : now;
    }

    /** Does something as if it were that moment; time goes on from there. */
    <T> T at(Instant moment, Supplier<T> what) {
        return ScopedValue.where(TOLD, new Told(moment, machine.now())).call(what::get);
    }
}
