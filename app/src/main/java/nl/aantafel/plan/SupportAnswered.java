package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody stands behind a deviation or does not; {@code kind}: given or not_given. */
public record SupportAnswered(UUID caseId, UUID deviation, UUID by, String kind) implements DomainEvent {}
