package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case goes on along another pathway; it keeps its history (RQ02). */
public record PathwaySwitched(UUID caseId, String former, String pathway, LocalDate on) implements DomainEvent {}
