package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.SignedIn;

/** Where the bearer tokens of programs are kept, by their hash. */
public interface TokenStore {

    void add(byte[] tokenHash, UUID account, Instant now, Instant expiresAt);

    /** Whose it is; empty when it ran out, or its account is blocked or its screening over. */
    Optional<SignedIn> find(byte[] tokenHash, Instant now, LocalDate today);

    void endAll(UUID account);

    void sweep(Instant before);
}
