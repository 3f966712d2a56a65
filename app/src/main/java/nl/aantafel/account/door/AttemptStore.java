package nl.aantafel.account.door;

import java.time.Instant;

/** Where wrong attempts at a door are counted, by the hash of what they are counted of. */
public interface AttemptStore {

    /** The attempts on this, held until the transaction ends, so that none is lost when many come at once. */
    Attempts hold(String key, Instant now);

    void keep(String key, Attempts attempts, Instant now);

    void forget(String key);
}
