package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * It was decided in which phase of safety a family is, in a conference if one is named. Published within the transaction; a
 * listener that refuses undoes it.
 */
public record PhaseDecided(
        UUID caseId,
        String phase,
        LocalDate from,
        boolean backward,
        @Nullable UUID conference) implements DomainEvent {}
