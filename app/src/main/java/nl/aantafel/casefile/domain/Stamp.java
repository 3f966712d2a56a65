package nl.aantafel.casefile.domain;

import java.time.Instant;
import java.util.UUID;

/** Who changed something and when. */
public record Stamp(UUID by, Instant at) {}
