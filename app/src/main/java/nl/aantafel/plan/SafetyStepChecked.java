package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A step of the safety plan was checked: kept, broken or not_checked. */
public record SafetyStepChecked(UUID caseId, UUID step, LocalDate on, String outcome) implements DomainEvent {}
