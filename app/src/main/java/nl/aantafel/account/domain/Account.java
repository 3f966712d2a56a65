package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.account.AccountState;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept. Its screening (VOG) may be over; without a date nothing was recorded about it.
 *
 * @param secret what its authenticator app knows, closed with a key of the house
 */
@Personal
public record Account(
        UUID id,
        UUID professional,
        String signInName,
        @Nullable String passwordHash,
        @Nullable String secret,
        @Nullable Instant confirmedAt,
        long lastStep,
        @Nullable LocalDate screeningUntil,
        @Nullable Instant blockedAt,
        @Nullable Instant inUseSince,
        Instant createdAt) {

    /** An account nobody has set up yet. */
    public static Account fresh(
            UUID id, UUID professional, String signInName, @Nullable LocalDate screeningUntil, Instant now) {
        return new Account(id, professional, signInName, null, null, null, 0, screeningUntil, null, null, now);
    }

    public boolean blocked() {
        return blockedAt != null;
    }

    public boolean screeningOver(LocalDate today) {
        return screeningUntil != null && screeningUntil.isBefore(today);
    }

    /** Whether password and app are both there, so that one can sign in with them. */
    public boolean setUp() {
        return passwordHash != null && secret != null && confirmedAt != null;
    }

    /** Whether its owner comes in by the identity provider only. */
    public boolean withoutPassword() {
        return inUse() && passwordHash == null;
    }

    /** Whether its owner ever signed in with it, also when a new password still waits for its code. */
    public boolean inUse() {
        return inUseSince != null || confirmedAt != null;
    }

    public AccountState state(LocalDate today) {
        if (blocked()) {
            return AccountState.BLOCKED;
        }
        if (screeningOver(today)) {
            return AccountState.SCREENING_OVER;
        }
        return setUp() || withoutPassword() ? AccountState.ACTIVE : AccountState.INVITED;
    }

    @Override
    public String toString() {
        return "Account";
    }
}
