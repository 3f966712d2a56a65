package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody answered a scaling question; how is known to the table only. */
public record ScoreGiven(UUID conference, UUID caseId, String scale) implements DomainEvent {}
