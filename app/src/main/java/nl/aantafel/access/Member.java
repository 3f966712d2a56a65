package nl.aantafel.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the team of a case: {@link CaseRoles#CASE_DIRECTOR} or {@link CaseRoles#PARTICIPANT}, on a seat of their own
 * organisation.
 */
public record Member(UUID person, String role, @Nullable UUID seat) {}
