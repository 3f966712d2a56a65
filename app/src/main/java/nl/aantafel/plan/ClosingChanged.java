package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Something was written down on the way to closing a case. */
public record ClosingChanged(UUID caseId) implements DomainEvent {}
