package nl.aantafel.client.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the sessions at the clients' pages are kept, by the hash of their token. */
public interface SessionStore {

    /** Of a door that is open. */
    Optional<DoorSession> find(byte[] token);

    void seen(byte[] token, Instant now);

    void open(byte[] token, UUID door, Instant now, Instant until);

    void end(byte[] token);

    void endAll(UUID door);
}
