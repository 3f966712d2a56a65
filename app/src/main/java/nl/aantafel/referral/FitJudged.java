package nl.aantafel.referral;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A seat that may judged whether a referral fits the purpose. */
public record FitJudged(UUID caseId, UUID partnership, boolean fits, String purpose, UUID seat, Instant at)
        implements DomainEvent {}
