package nl.aantafel.client;

import java.time.Duration;
import java.time.Instant;
import nl.aantafel.client.store.OldVisits;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/**
 * Removes what ran out at the clients' door: what devices were asked to sign, sessions and counts of wrong attempts after a day, and after a year when somebody came in.
 * Done as the doorkeeper, whose role sees no page. Any number of processes may do it at once.
 */
@UseCases
class SweepingDoors {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Long enough to look back at who was at one's door, and no longer. */
    private static final Duration LISTED = Duration.ofDays(365);

    private final OldVisits old;
    private final Time time;
    private final Trace trace;

    SweepingDoors(OldVisits old, Time time, Trace trace) {
        this.old = old;
        this.time = time;
        this.trace = trace;
    }

    public void sweep(Actor doorkeeper) {
        trace.nothingPersonal();
        Instant now = time.now();
        old.sessions(now.minus(KEPT));
        old.attempts(now.minus(KEPT));
        old.challenges(now);
        old.visits(now.minus(LISTED));
    }
}
