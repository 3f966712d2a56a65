package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody joined the team of a case. */
public record TeamMemberJoined(UUID caseId, UUID member, UUID professional, LocalDate from) implements DomainEvent {}
