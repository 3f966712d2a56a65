package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A statement was superseded by a newer version; whoever read the former is told. */
public record StatementCorrected(UUID caseId, UUID former, UUID statement) implements DomainEvent {}
