package nl.aantafel.directory;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody got a role in a partnership. Published within the transaction; a listener that refuses undoes it. */
public record RoleGiven(
        UUID professional,
        UUID partnership,
        String role,
        UUID organisation,
        @Nullable UUID seat) implements DomainEvent {}
