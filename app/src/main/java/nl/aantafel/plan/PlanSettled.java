package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A conference settled the plan (vastgesteld). */
public record PlanSettled(UUID caseId, int number, UUID conference) implements DomainEvent {}
