package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case was taken up along a pathway. */
public record CaseTakenUp(UUID caseId, UUID partnership, String pathway, LocalDate on) implements DomainEvent {}
