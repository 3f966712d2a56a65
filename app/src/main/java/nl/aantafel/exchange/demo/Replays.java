package nl.aantafel.exchange.demo;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Tells the demo's past within {@link ReplayedTime}: each a transaction that is over for the clock where it commits. */
interface Replays {

    /** Begins the partnership; answers its administrator. */
    UUID begin(Actor actor);

    /** Everything else the administrator does: organisations, people, roles, accounts. Who is who by e-mail address. */
    Map<String, UUID> furnish(Actor administrator);

    /** What the process director agrees with, of what the administrator asked. */
    void agree(Actor second);

    /** The first part of a family's story when {@code soFar} is absent, else a later one. */
    Brought tell(Actor actor, @Nullable Brought soFar, Bundle bundle);

    /** Anything else that somebody did. */
    void did(Actor actor, Runnable what);
}
