package nl.aantafel.plan.domain;

import java.time.Instant;
import java.util.UUID;

/** Who changes something now, and when. */
public record Stamp(UUID by, Instant at) {}
