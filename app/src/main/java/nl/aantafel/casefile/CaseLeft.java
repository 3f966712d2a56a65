package nl.aantafel.casefile;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/**
 * Somebody neither directs a case nor takes part in it from a moment on, now or ahead. Published while the actor is still in the
 * case.
 */
public record CaseLeft(UUID caseId, UUID professional, Instant from) implements DomainEvent {}
