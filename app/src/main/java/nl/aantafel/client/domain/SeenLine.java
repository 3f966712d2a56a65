package nl.aantafel.client.domain;

import java.time.Instant;
import java.util.List;

/**
 * That somebody's data were seen, as it is copied for them: codes, and names of organisations; a worker's only when they are shown.
 *
 * @param kind {@code shared}, {@code read} or {@code written}
 * @param organisation empty where its name is kept; then the kind of seat tells what it is
 * @param what the beginning of an activity's code that has words for clients
 * @param ground on which it was shared; empty when it is about others too
 * @param processing of the frame, that tells what for
 */
public record SeenLine(
        Instant at,
        String kind,
        Who who,
        String what,
        List<String> categories,
        String ground,
        String processing,
        String frameCode) {

    /** An organisation and a role. */
    public record Who(String organisation, String seatKind, String role, String worker) {}

    public SeenLine {
        categories = List.copyOf(categories);
    }

    /** What is the same on a day is told once. */
    public String told(String day) {
        return String.join(
                "\u001f",
                day,
                kind,
                who.organisation(),
                who.seatKind(),
                who.role(),
                who.worker(),
                what,
                String.join(",", categories),
                ground,
                processing);
    }
}
