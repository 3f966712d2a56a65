package nl.aantafel.gathering;

import java.util.List;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Gatherings behind each other that are the points of one agenda (agendapunten). Each has its own people and its own time, and
 * nobody sees those they are not in: not as a row, not as a gap, not in a calendar. A point about a case is there for who is in
 * that case. Calendars hold somebody's points that follow each other as one stretch.
 */
public interface Rows {

    /** A point as it should be; {@code gathering} is absent for a new one. */
    record InRow(@Nullable UUID gathering, Plan plan) {}

    /**
     * Plans the points, or plans them anew: what is not named any more is called off. Answers their ids in the given order. For
     * who leads them; seen by their chair, their secretary and who is asked, not by the whole desk.
     */
    List<UUID> plan(Actor actor, UUID row, List<InRow> points);

    /** Calls all points off that are still to come. */
    void cancel(Actor actor, UUID row);

    /** The points the actor is in, in order of time. */
    List<GatheringView> of(Actor actor, UUID row);
}
