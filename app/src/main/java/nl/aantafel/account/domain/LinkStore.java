package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one-time links are kept, by the hash of their token. */
public interface LinkStore {

    /** A link; without an account it is the one for the first functional administrator. */
    record Link(@Nullable UUID account) {}

    void add(byte[] tokenHash, @Nullable UUID account, Instant expiresAt);

    /** The link, when it still works. */
    Optional<Link> open(byte[] tokenHash, Instant now);

    /** Uses it up; false when somebody did so before. */
    boolean use(byte[] tokenHash, Instant now);

    /** Ends the links of an account, or those of the first administrator. */
    void endAll(@Nullable UUID account);

    void sweep(Instant before);
}
