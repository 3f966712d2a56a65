package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept, by the hash of their token. */
public interface SessionStore {

    /** Also one that ran out; never one of an account that is blocked or whose screening is over. */
    Optional<Session> find(byte[] tokenHash, LocalDate today);

    void open(byte[] tokenHash, UUID account, Set<String> factors, Instant now, Instant expiresAt);

    /** On what it was begun; only when it is this account's. */
    void cameFrom(UUID account, byte[] tokenHash, Device device);

    void seen(byte[] tokenHash, Instant now);

    void end(byte[] tokenHash);

    void endAll(UUID account);

    /** What the identity provider calls this session, and its token: to sign out there as well. */
    void cameFromProvider(byte[] tokenHash, @Nullable String providerSession, String providerToken);

    /** Empty for a session that did not come from the provider. */
    Optional<String> providerToken(byte[] tokenHash);

    void endOfProvider(String providerSession);

    /** The account's sessions that came from the provider. */
    void endAllOfProvider(UUID account);

    /** False when the account has no such session. */
    boolean endOne(UUID account, UUID id);

    void endOthers(UUID account, byte[] tokenHash);

    /** The account's sessions with all factors, latest first; with {@code true} for the one of this token. */
    List<Kept> of(UUID account, byte[] tokenHash);

    /** Removes what ran out before this moment; gives whose they were. */
    Set<UUID> sweep(Instant before);

    /** A session in its owner's list. */
    record Kept(UUID id, Session session, boolean here, Device device) {}
}
