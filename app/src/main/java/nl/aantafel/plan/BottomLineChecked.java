package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A bottom line was checked: kept, broken or not_checked. */
public record BottomLineChecked(UUID caseId, UUID bottomLine, LocalDate on, String outcome) implements DomainEvent {}
