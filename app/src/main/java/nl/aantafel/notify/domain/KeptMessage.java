package nl.aantafel.notify.domain;

import java.time.Instant;
import java.util.UUID;

/** What somebody is told, as kept. */
public record KeptMessage(UUID id, String kind, UUID about, int part, Instant at, boolean read) {}
