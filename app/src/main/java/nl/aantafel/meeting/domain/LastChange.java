package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed a conference last, and when; and why it was called off, empty when it was not. */
public record LastChange(@Nullable UUID by, @Nullable Instant at, String cancelReason) {}
