package nl.aantafel.account.domain;

import java.time.Instant;

/** Counts of wrong attempts that nobody needs any more. */
public interface OldAttempts {

    /** Removes those of what was not tried since this moment. */
    void sweep(Instant before);
}
