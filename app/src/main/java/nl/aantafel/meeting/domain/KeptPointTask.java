package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What somebody will do about a theme. */
@Personal
public record KeptPointTask(
        UUID id,
        UUID point,
        UUID task,
        String what,
        UUID owner,
        @Nullable LocalDate due,
        Instant at,
        @Nullable LocalDate doneOn) {

    @Override
    public String toString() {
        return "KeptPointTask";
    }
}
