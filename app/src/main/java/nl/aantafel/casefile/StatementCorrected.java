package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A statement was superseded by a newer version; whoever read the former is told. {@code conference} is named when the newer one
 * is put with another conference than the former. Published within the transaction; a listener that refuses undoes it.
 */
public record StatementCorrected(
        UUID caseId, UUID former, UUID statement, @Nullable UUID conference) implements DomainEvent {}
