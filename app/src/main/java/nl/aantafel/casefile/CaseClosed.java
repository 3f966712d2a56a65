package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A case was closed, and is shielded from now on. */
public record CaseClosed(UUID caseId, UUID partnership, LocalDate on) implements DomainEvent {}
