package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Something was said about a person of a case. */
public record StatementWritten(UUID caseId, UUID statement, String kind, String topic) implements DomainEvent {}
