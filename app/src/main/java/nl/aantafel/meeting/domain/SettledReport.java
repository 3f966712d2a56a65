package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.Principal;
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
        Instant finalisedAt,
        int circle) {

    /** With what a circle has to itself. */
    public SettledReport with(SettledReport its) {
        return new SettledReport(
                id,
                number,
                planNumber,
                Stream.concat(statements.stream(), its.statements.stream())
                        .distinct()
                        .toList(),
                course.with(its.course),
                changeReason,
                finalisedBy,
                finalisedAt,
                circle);
    }

    /** What everybody at the table may read. */
    public boolean forAll() {
        return circle == Principal.TABLE;
    }

    @Override
    public String toString() {
        return "SettledReport";
    }
}
