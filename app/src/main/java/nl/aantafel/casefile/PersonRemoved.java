package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A person was entered by mistake and is removed. Published before it happens; a listener that refuses keeps the person. */
public record PersonRemoved(UUID caseId, UUID person) implements DomainEvent {}
