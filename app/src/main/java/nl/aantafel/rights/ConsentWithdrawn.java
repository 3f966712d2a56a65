package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A consent was withdrawn: what rests on it alone goes with it. Published within the transaction. */
public record ConsentWithdrawn(UUID caseId, UUID consent) implements DomainEvent {}
