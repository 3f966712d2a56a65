package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Who saw one's data (wie zag mijn gegevens): the copies made for this person, the latest first. Lines that must stay confidential are
 * not in it, nor in any number. For the person themselves and whom they brought along; whoever represents somebody has no list.
 */
public interface OwnSeen {

    List<String> KINDS = List.of("shared", "read", "written");

    /**
     * @param shown where it stands in the list
     * @param first when it happened; {@code last} the last time that day
     * @param late it could not be told before
     * @param organisation empty where its name is kept
     * @param worker empty for who is not shown by name
     * @param what beginning of an activity's code, with a text
     * @param ground empty for what is about others too, and for what was not shared
     */
    record Line(
            Instant shown,
            Instant first,
            Instant last,
            boolean late,
            String kind,
            String organisation,
            String seatKind,
            String role,
            String worker,
            String what,
            List<String> categories,
            String ground,
            String processing,
            String frameCode) {

        public Line {
            categories = List.copyOf(categories);
        }
    }

    /**
     * @param kind one of {@link #KINDS}; empty for all
     * @param counts of each kind
     * @param next where older ones begin
     */
    @Personal
    record Seen(OwnPage page, String kind, List<Line> lines, Map<String, Integer> counts, Optional<String> next) {

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public String toString() {
            return "Seen";
        }
    }

    /** Refused as absent for a page this door does not open, or opens for who represents somebody. */
    Seen of(Actor actor, Optional<UUID> page, String kind, String after);
}
