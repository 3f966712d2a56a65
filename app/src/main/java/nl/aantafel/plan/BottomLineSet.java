package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A bottom line was set or changed (bodemeis). */
public record BottomLineSet(UUID caseId, UUID bottomLine) implements DomainEvent {}
