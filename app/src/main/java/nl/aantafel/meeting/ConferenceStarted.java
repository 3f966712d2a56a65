package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** The people are at the table and the conversation began. */
public record ConferenceStarted(UUID conference, UUID caseId) implements DomainEvent {}
