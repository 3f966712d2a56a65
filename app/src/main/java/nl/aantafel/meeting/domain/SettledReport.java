package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/** One version of a report as kept: which statements, which plan, the course, by whom and why it was changed. */
@Personal
public record SettledReport(
        UUID id,
        int number,
        int planNumber,
        List<UUID> statements,
        Course course,
        String changeReason,
        UUID finalisedBy,
        Instant finalisedAt) {
    @Override
    public String toString() {
        return "SettledReport";
    }
}
