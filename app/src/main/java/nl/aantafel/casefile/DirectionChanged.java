package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Who directs a case changed: begun, handed over or ended. */
public record DirectionChanged(
        UUID caseId,
        UUID professional,
        LocalDate from,
        @Nullable LocalDate until) implements DomainEvent {}
