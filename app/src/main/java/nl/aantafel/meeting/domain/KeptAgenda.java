package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Agendas.State;
import org.jspecify.annotations.Nullable;

/** A meeting with an agenda as kept; only for who leads it. */
public record KeptAgenda(
        UUID id,
        UUID partnership,
        String kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean placeShown,
        UUID chair,
        @Nullable UUID secretary,
        boolean secretaryThere,
        State state,
        long version) {

    public void requirePlanned() {
        if (state != State.PLANNED) {
            throw RefusedException.conflict("meeting.refused.agenda-begun");
        }
    }

    public void requireRunning() {
        if (state != State.RUNNING) {
            throw RefusedException.conflict(
                    state == State.PLANNED ? "meeting.refused.agenda-not-begun" : "meeting.refused.agenda-over");
        }
    }
}
