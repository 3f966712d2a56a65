package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was said about a person of a case, in a conference if one is named. Published within the transaction; a listener that
 * refuses undoes it.
 */
public record StatementWritten(
        UUID caseId,
        UUID statement,
        String kind,
        String topic,
        @Nullable UUID conference) implements DomainEvent {}
