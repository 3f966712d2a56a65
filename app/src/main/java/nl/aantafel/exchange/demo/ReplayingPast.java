package nl.aantafel.exchange.demo;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Does what the demo tells, through the use cases of the house. */
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
    public UUID begin(Actor actor) {
        time.untilCommit();
        return partnership.begin(actor);
    }

    @Override
    public Map<String, UUID> furnish(Actor administrator) {
        time.untilCommit();
        return partnership.furnish(administrator);
    }

    @Override
    public void agree(Actor second) {
        time.untilCommit();
        partnership.agree(second);
    }

    @Override
    public Brought tell(Actor actor, @Nullable Brought soFar, Bundle bundle) {
        time.untilCommit();
        return soFar == null ? bundles.bring(actor, bundle).getFirst() : bundles.further(actor, soFar, bundle);
    }

    @Override
    public void did(Actor actor, Runnable what) {
        time.untilCommit();
        what.run();
    }
}
