package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/**
 * Who brought a statement took it back, with all its versions; the newest is named. Published within the transaction; a listener
 * that refuses undoes it.
 */
public record StatementWithdrawn(UUID caseId, UUID statement) implements DomainEvent {}
