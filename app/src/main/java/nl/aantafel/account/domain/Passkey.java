package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as it is kept.
 *
 * @param credential its id and public key, as the device gave them
 * @param signCount how often the device said it was used; one that counts never goes back
 * @param backupEligible whether the owner's devices may share it
 */
public record Passkey(
        UUID id,
        UUID account,
        byte[] credentialId,
        byte[] credential,
        long signCount,
        boolean backupEligible,
        Set<String> transports,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    /** How many one may have. */
    public static final int MOST = 10;

    public Passkey {
        transports = Set.copyOf(transports);
    }

    public Passkey used(long count, Instant now) {
        return new Passkey(
                id, account, credentialId, credential, count, backupEligible, transports, name, createdAt, now);
    }

    @Override
    public String toString() {
        return "Passkey";
    }
}
