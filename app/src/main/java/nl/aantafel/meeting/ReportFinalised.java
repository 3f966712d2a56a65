package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** The chair settled the report of a conference; {@code number} counts its versions. */
public record ReportFinalised(UUID conference, UUID caseId, int number, int planNumber) implements DomainEvent {}
