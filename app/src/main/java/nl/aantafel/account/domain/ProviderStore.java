package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is who at the identity provider. */
public interface ProviderStore {

    /** Somebody as the provider names them. */
    record Subject(String issuer, String name) {
        @Override
        public String toString() {
            return "Subject";
        }
    }

    Optional<UUID> account(Subject subject);

    Optional<Instant> linkedSince(UUID account);

    /** In place of an earlier one; false when this subject is somebody else's. */
    boolean link(UUID account, Subject subject, Instant now);

    /** False when there was none. */
    boolean unlink(UUID account);
}
