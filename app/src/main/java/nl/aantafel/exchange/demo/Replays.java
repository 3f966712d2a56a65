package nl.aantafel.exchange.demo;

import java.time.Instant;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Tells the demo's past: bundles brought in as if on another day. There is no such thing outside the demo. */
interface Replays {

    /** The first part of a family's story when {@code soFar} is absent, else a later one. */
    Brought replay(Actor actor, Instant moment, @Nullable Brought soFar, Bundle bundle);
}
