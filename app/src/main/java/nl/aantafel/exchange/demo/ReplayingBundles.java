package nl.aantafel.exchange.demo;

import java.time.Instant;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** The transaction begins and ends at the machine's time; what is brought in happens at the told moment. */
@UseCases
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
class ReplayingBundles implements Replays {

    private final Bundles bundles;
    private final ReplayedTime time;

    ReplayingBundles(Bundles bundles, ReplayedTime time) {
        this.bundles = bundles;
        this.time = time;
    }

    @Override
    public Brought replay(Actor actor, Instant moment, @Nullable Brought soFar, Bundle bundle) {
        try {
            return time.at(
                    moment,
                    () -> soFar == null
                            ? bundles.bring(actor, bundle).getFirst()
                            : bundles.further(actor, soFar, bundle));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
