package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was proposed to be decided, or a party took a stand, or it ended; in which conference, if in one. Published within the
 * transaction; a listener that refuses undoes it.
 */
public record DecisionProposed(
        UUID caseId, UUID proposal, @Nullable UUID conference) implements DomainEvent {}
