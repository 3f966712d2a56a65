package nl.aantafel.account.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A session as it is kept: whose, which factors, and its times. */
public record Session(
        UUID account, UUID professional, Set<String> factors, Instant createdAt, Instant seenAt, Instant expiresAt) {}
