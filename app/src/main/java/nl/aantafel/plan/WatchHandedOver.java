package nl.aantafel.plan;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** The watch over the safety of somebody began or went to another professional. */
public record WatchHandedOver(UUID caseId, UUID person, UUID professional, Instant at) implements DomainEvent {}
