package nl.aantafel.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.frame.Guide;

/**
 * How long each step of the guide has taken (tijdvakken): from the moment the table came to one of its questions until it went
 * on. A step that is come back to goes on where it stopped. The clock is the server's.
 */
public final class TimeBoxes {

    /** The table came to a question. */
    public record Move(String question, Instant at) {}

    /**
     * The step the table is in.
     *
     * @param minutes what the guide suggests
     * @param spent so far
     * @param ends when the suggested time is over, or was
     */
    public record Box(String phase, Guide.OfStep step, int minutes, Duration spent, Instant ends) {

        /** Whole minutes that are left; none when it is over. */
        public long left(Instant now) {
            return Math.max(0, (Duration.between(now, ends).toSeconds() + 59) / 60);
        }

        /** Whole minutes over the suggested time. */
        public long over(Instant now) {
            return Math.max(0, Duration.between(ends, now).toMinutes());
        }
    }

    private record Place(String phase, Guide.OfStep step) {}

    private final Guide guide;
    private final List<Move> moves;
    private final Instant now;

    /** {@code moves} in the order they were made; one to a question the guide does not have counts for nothing. */
    public TimeBoxes(Guide guide, List<Move> moves, Instant now) {
        this.guide = guide;
        this.moves = moves.stream()
                .filter(each -> guide.question(each.question()).isPresent())
                .toList();
        this.now = now;
    }

    /** Absent before the beginning. */
    public Optional<Box> current() {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        Place here = place(moves.getLast().question());
        Duration spent = spent().getOrDefault(here, Duration.ZERO);
        int minutes = here.step().minutes();
        return Optional.of(new Box(
                here.phase(),
                here.step(),
                minutes,
                spent,
                now.plus(Duration.ofMinutes(minutes)).minus(spent)));
    }

    /**
     * Whether the analysis eats the time for planning: the conversation is before the steps that make the plan, and until the end
     * there is less time than they take.
     */
    public boolean pressed(Instant end) {
        Guide.Planning planning = guide.planning();
        return planning.notice()
                && current()
                        .filter(box -> !planning.steps().contains(box.step().step()))
                        .filter(box -> Duration.between(now, end).toMinutes() < needed(box.phase()))
                        .isPresent();
    }

    /** Minutes the steps that make the plan take. */
    public int needed(String phase) {
        return guide.phase(phase).stream()
                .flatMap(each -> each.steps().stream())
                .filter(each -> guide.planning().steps().contains(each.step()))
                .mapToInt(Guide.OfStep::minutes)
                .sum();
    }

    private Map<Place, Duration> spent() {
        Map<Place, Duration> spent = new HashMap<>();
        for (int at = 0; at < moves.size(); at++) {
            Instant until = at + 1 < moves.size() ? moves.get(at + 1).at() : now;
            spent.merge(
                    place(moves.get(at).question()),
                    Duration.between(moves.get(at).at(), until),
                    Duration::plus);
        }
        return spent;
    }

    private Place place(String question) {
        return guide.phases().stream()
                .flatMap(phase -> phase.steps().stream().map(step -> new Place(phase.phase(), step)))
                .filter(each -> each.step().questions().stream()
                        .anyMatch(asked -> asked.key().equals(question)))
                .findFirst()
                .orElseThrow();
    }
}
