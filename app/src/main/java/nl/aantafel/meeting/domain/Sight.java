package nl.aantafel.meeting.domain;

import java.util.HashSet;
import java.util.Set;
import nl.aantafel.access.Principal;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on the screen in front of everybody who sits together: not all that the typist may read, but what all of them
 * may. Somebody who sits in two parts sees in each only what was written there.
 *
 * @param hidden the circles of other parts, of this conference and of earlier ones
 * @param only when given, what is for this circle and not for the table, and nothing else
 */
public record Sight(Set<Integer> hidden, @Nullable Integer only) {

    /** All that its reader may see: for reading alone, such as a report. */
    public static final Sight ALL = new Sight(Set.of(), null);

    /** {@code circles} are all of the case, {@code shown} those of this part. */
    public static Sight of(Set<Integer> circles, Set<Integer> shown) {
        Set<Integer> hidden = new HashSet<>(circles);
        hidden.removeAll(shown);
        return new Sight(Set.copyOf(hidden), null);
    }

    /** What one circle has to itself. */
    public static Sight only(int circle) {
        return new Sight(Set.of(), circle);
    }

    public boolean all() {
        return only == null && hidden.isEmpty();
    }

    /** Whether something for these is shown. */
    public boolean shows(Set<Integer> audience) {
        if (only != null) {
            return audience.contains(only) && !audience.contains(Principal.TABLE);
        }
        return audience.isEmpty() || !hidden.containsAll(audience);
    }
}
