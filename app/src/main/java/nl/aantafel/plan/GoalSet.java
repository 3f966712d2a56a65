package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A goal was set or changed (doel). */
public record GoalSet(UUID caseId, UUID goal) implements DomainEvent {}
