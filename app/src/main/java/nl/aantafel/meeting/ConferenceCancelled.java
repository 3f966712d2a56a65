package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A conference does not take place (afgezegd). */
public record ConferenceCancelled(UUID conference, UUID caseId) implements DomainEvent {}
