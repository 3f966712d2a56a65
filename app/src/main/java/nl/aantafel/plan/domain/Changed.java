package nl.aantafel.plan.domain;

import java.time.Instant;
import java.util.UUID;

/** A part of the plan as it stands, with who changed it last and when. */
public record Changed<T>(T value, UUID by, Instant at) {}
