package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Whose a subject is. */
    record Owner(UUID account, UUID professional) {}

    /** The same, when the account opens anything at all on that day. */
    Optional<Owner> open(Subject subject, LocalDate today);

    Optional<Instant> linkedSince(UUID account);

    /** In place of an earlier one; false when this subject is somebody else's. */
    boolean link(UUID account, Subject subject, Instant now);

    /** False when there was none. */
    boolean unlink(UUID account);
}
