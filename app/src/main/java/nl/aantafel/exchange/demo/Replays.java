package nl.aantafel.exchange.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Tells the demo's past: things done as if on another day. There is no such thing outside the demo. */
interface Replays {

    /** Begins the partnership; answers its administrator. */
    UUID begin(Actor actor, Instant moment);

    /** Everything else the administrator does: organisations, people, roles, accounts. Who is who by e-mail address. */
    Map<String, UUID> furnish(Actor administrator, Instant moment);

    /** The first part of a family's story when {@code soFar} is absent, else a later one. */
    Brought replay(Actor actor, Instant moment, @Nullable Brought soFar, Bundle bundle);
}
