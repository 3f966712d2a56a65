package nl.aantafel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role a professional holds in a partnership today, on a seat where it concerns deciding. Codes in {@link Roles}. */
public record RoleHolding(
        UUID professional,
        UUID organisation,
        UUID partnership,
        String role,
        @Nullable UUID seat,
        @Nullable String seatKind) {}
