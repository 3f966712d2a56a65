package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;

/** That somebody said at a meeting, {@code place} is a point of an agenda or a conference of one case, that what they hear stays with them. */
public record KeptSecrecy(UUID place, UUID person, String how, UUID notedBy, Instant at) {

    public static final String SELF = "self";
    public static final String ORALLY = "orally";
}
