package nl.aantafel.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** A professional and the account that belongs to this person, if there is one; for the functional administrator. */
@Personal
public record AccountSummary(
        UUID professional,
        String name,
        String organisation,
        String email,
        @Nullable String signInName,
        @Nullable AccountState state,
        @Nullable LocalDate screeningUntil,
        boolean inUse) {

    @Override
    public String toString() {
        return "AccountSummary";
    }
}
