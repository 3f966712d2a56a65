package nl.aantafel.account.domain;

import java.time.Instant;

/** Where wrong attempts are counted, by the hash of the name that was typed. */
public interface AttemptStore {

    /** The attempts on this name, held until the transaction ends, so that none is lost when many come at once. */
    Attempts hold(String signInName, Instant now);

    void keep(String signInName, Attempts attempts, Instant now);

    void forget(String signInName);

    /** Removes those of names not tried since this moment. */
    void sweep(Instant before);
}
