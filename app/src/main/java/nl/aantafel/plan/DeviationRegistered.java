package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody deviates from a rule with a reason; {@code kind} of rule is a code of the frame. */
public record DeviationRegistered(UUID caseId, UUID deviation, String kind) implements DomainEvent {}
