package nl.aantafel.referral;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A referral was weighed: taken up along a pathway, or not. */
public record ReferralDecided(UUID caseId, UUID partnership, boolean takenUp, String pathway, Instant at)
        implements DomainEvent {}
