package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/**
 * Somebody's role in a partnership ends after {@code lastDay}, which may lie ahead, and is yesterday when it ended at once.
 * Published within the transaction.
 */
public record RoleEnded(UUID professional, UUID partnership, String role, LocalDate lastDay) implements DomainEvent {}
