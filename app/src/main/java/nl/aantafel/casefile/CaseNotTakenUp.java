package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case was not taken up; it is destroyed within the frame's term. */
public record CaseNotTakenUp(UUID caseId, UUID partnership, LocalDate on) implements DomainEvent {}
