package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An agreement was made (afspraak), in a conference if one is named. Published within the transaction; a listener that refuses
 * undoes it.
 */
public record AgreementMade(
        UUID caseId,
        UUID agreement,
        String kind,
        String derivedType,
        @Nullable UUID conference) implements DomainEvent {}
