package nl.aantafel.notify.domain;

import java.time.Instant;
import java.util.UUID;

/** A mail somebody is sending; until when it is theirs. {@code attempts} counts this one. */
public record Claimed(
        UUID id,
        UUID recipient,
        String kind,
        UUID about,
        int part,
        int attempts,
        Instant createdAt,
        Instant leasedUntil) {}
