package nl.aantafel.plan;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody looks into a closed case, up to a moment. */
public record ClosedCaseLooked(UUID caseId, UUID professional, Instant until) implements DomainEvent {}
