package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** It was decided in which phase of safety a family is. */
public record PhaseDecided(UUID caseId, String phase, LocalDate from, boolean backward) implements DomainEvent {}
