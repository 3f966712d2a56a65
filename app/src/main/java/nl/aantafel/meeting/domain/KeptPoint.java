package nl.aantafel.meeting.domain;

import java.util.UUID;
import nl.aantafel.meeting.Agendas.PointState;
import org.jspecify.annotations.Nullable;

/** A point as kept; its time and its people are its gathering's. {@code circle}: who of the case it is for. */
public record KeptPoint(
        UUID id,
        UUID agenda,
        @Nullable UUID caseId,
        int circle,
        String theme,
        PointState state,
        String note,
        long version) {}
