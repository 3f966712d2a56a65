package nl.aantafel.account.domain;

import java.time.Instant;
import nl.aantafel.account.door.Attempts;

/** Where wrong attempts are counted, by the hash of what they are counted of. */
public interface AttemptStore {

    /** The attempts on this, held until the transaction ends, so that none is lost when many come at once. */
    Attempts hold(String key, Instant now);

    void keep(String key, Attempts attempts, Instant now);

    void forget(String key);

    /** Removes those of what was not tried since this moment. */
    void sweep(Instant before);
}
