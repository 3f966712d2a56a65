package nl.aantafel.referral;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Another organisation was asked for data about a referral that fits the purpose. */
public record OthersAsked(UUID caseId, UUID question, UUID professional, Instant at) implements DomainEvent {}
