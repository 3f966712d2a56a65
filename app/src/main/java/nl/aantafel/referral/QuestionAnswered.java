package nl.aantafel.referral;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.DomainEvent;

/** A question was answered: {@code provided}, {@code partly} or {@code refused}. */
public record QuestionAnswered(UUID caseId, UUID question, String outcome, Instant at) implements DomainEvent {}
