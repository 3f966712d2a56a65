package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody on the ladder was asked something about a case that is stuck. */
public record EscalationRaised(UUID caseId, UUID escalation, UUID to) implements DomainEvent {}
