package nl.aantafel.exchange.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Each transaction begins and ends at the machine's time; what is done in it happens at the told moment. */
@UseCases
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
class ReplayingPast implements Replays {

    private final DemoPartnership partnership;
    private final Bundles bundles;
    private final ReplayedTime time;

    ReplayingPast(DemoPartnership partnership, Bundles bundles, ReplayedTime time) {
        this.partnership = partnership;
        this.bundles = bundles;
        this.time = time;
    }

    @Override
    public UUID begin(Actor actor, Instant moment) {
        return time.at(moment, () -> partnership.begin(actor));
    }

    @Override
    public Map<String, UUID> furnish(Actor administrator, Instant moment) {
        return time.at(moment, () -> partnership.furnish(administrator));
    }

    @Override
    public Brought replay(Actor actor, Instant moment, @Nullable Brought soFar, Bundle bundle) {
        return time.at(
                moment,
                () -> soFar == null
                        ? bundles.bring(actor, bundle).getFirst()
                        : bundles.further(actor, soFar, bundle));
    }
}
