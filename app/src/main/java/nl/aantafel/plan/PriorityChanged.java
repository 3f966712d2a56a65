package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case came on the list of those that have priority, was looked at again, or left it. */
public record PriorityChanged(UUID caseId, boolean onList) implements DomainEvent {}
