package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Who was asked on the ladder answered: arranged, advice, or beyond their power. */
public record EscalationAnswered(UUID caseId, UUID escalation, UUID by, String kind) implements DomainEvent {}
