package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What devices are asked to sign, for as long as an answer may take. */
public interface ChallengeStore {

    /** Something to sign, for this account or for whoever is at the door; what ran out is forgotten. */
    void ask(byte[] challenge, @Nullable UUID account, Instant now, Instant until);

    /** Uses it up; false when it was never asked, of another, or ran out. */
    boolean take(byte[] challenge, @Nullable UUID account, Instant now);

    /** Removes what ran out before. */
    void sweep(Instant before);
}
