package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody looked back on a deviation, which holds no longer; {@code outcome} as a code. */
public record DeviationEnded(UUID caseId, UUID deviation, String outcome) implements DomainEvent {}
