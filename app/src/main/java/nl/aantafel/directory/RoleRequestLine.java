package nl.aantafel.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that waits for agreement; {@code agreers} are the names of who may. */
public record RoleRequestLine(
        UUID id,
        Professional professional,
        Partnership partnership,
        String role,
        @Nullable Seat seat,
        String askedBy,
        Instant expiresAt,
        List<String> agreers,
        boolean mayAgree,
        boolean mayWithdraw) {
    public RoleRequestLine {
        agreers = List.copyOf(agreers);
    }
}
