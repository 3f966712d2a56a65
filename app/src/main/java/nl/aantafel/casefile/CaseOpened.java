package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case was opened for a referral. */
public record CaseOpened(UUID caseId, UUID partnership) implements DomainEvent {}
