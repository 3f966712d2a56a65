package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** The watch over safety was offered to somebody, or that offer ended: accepted, declined, withdrawn, lapsed. */
public record WatchOffered(UUID caseId, UUID offer, UUID to, String outcome) implements DomainEvent {}
