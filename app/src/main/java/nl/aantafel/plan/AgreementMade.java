package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** An agreement was made (afspraak). */
public record AgreementMade(UUID caseId, UUID agreement, String kind, String derivedType) implements DomainEvent {}
