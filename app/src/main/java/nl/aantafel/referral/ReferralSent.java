package nl.aantafel.referral;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A referral was sent to the desk. */
public record ReferralSent(UUID caseId, UUID partnership, boolean urgent, Instant at) implements DomainEvent {}
