package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** Somebody leaves the team of a case after a day. */
public record TeamMemberLeft(UUID caseId, UUID member, UUID professional, LocalDate lastDay) implements DomainEvent {}
