package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A conference was planned for a case. */
public record ConferencePrepared(UUID conference, UUID caseId, UUID partnership, String kind, LocalDate on)
        implements DomainEvent {}
