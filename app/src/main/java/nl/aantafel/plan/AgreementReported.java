package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody reported how an agreement goes: open, done, not_done or dropped. */
public record AgreementReported(UUID caseId, UUID agreement, String state) implements DomainEvent {}
