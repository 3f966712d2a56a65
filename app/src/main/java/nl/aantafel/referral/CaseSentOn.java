package nl.aantafel.referral;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case was sent on to a table under another frame; which case it became there is not in it. */
public record CaseSentOn(UUID caseId, UUID sentOn) implements DomainEvent {}
