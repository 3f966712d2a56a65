package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Optional;

/** Who is on the way to the identity provider and back. */
public interface VisitStore {

    /** What ran out is forgotten. */
    void leave(ProviderVisit visit, Instant now, Instant until);

    /** Comes back once. */
    Optional<ProviderVisit> back(String state, Instant now);

    /** Removes what ran out before. */
    void sweep(Instant before);
}
