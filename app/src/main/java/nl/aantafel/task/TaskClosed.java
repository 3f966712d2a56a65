package nl.aantafel.task;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A task was done, or is open again. Published within the transaction. */
public record TaskClosed(UUID task, boolean done) implements DomainEvent {}
