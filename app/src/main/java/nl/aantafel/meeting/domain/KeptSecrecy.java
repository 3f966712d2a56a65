package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;

/** That somebody said at a point that what they hear stays with them. */
public record KeptSecrecy(UUID point, UUID person, String how, UUID notedBy, Instant at) {

    public static final String SELF = "self";
    public static final String ORALLY = "orally";
}
