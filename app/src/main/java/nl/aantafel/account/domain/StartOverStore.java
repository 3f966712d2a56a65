package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where requests to start over are kept; they stay, so that it can be told later who agreed. */
public interface StartOverStore {

    /** False when one waits for this account already. */
    boolean add(StartOver request);

    /** Held until the transaction ends, so that it is settled once; only while it waits. */
    Optional<StartOver> hold(UUID id, Instant now);

    Optional<StartOver> latest(UUID account);

    List<StartOver> openIn(Collection<UUID> partnerships, Instant now);

    void settle(UUID id, String outcome, UUID by, Instant at);

    /** The link that came of it was used. */
    void used(UUID account, Instant at);
}
