package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One sheet on the start page of who watches over a partnership: what of one subject waits for them. A subject of this room adds one
 * by a component of its own; it is asked inside the page's use case, with that actor and transaction, and leaves its trace there.
 * It names nobody of a family.
 */
public interface OversightSheet {

    /**
     * One thing that waits.
     *
     * @param textKey a sentence in the bundles, for {@code arguments}
     * @param due the last day; none when there is no term
     * @param late whether that day is past
     * @param href where it is done
     */
    record Line(
            String textKey,
            List<String> arguments,
            @Nullable LocalDate due,
            boolean late,
            String href) {
        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What waits.
     *
     * @param order where it stands on the page, lowest first
     * @param titleKey its heading; empty when there is no such subject in this partnership
     * @param emptyKey the sentence when nothing waits
     * @param href the page of the subject; empty when there is none
     */
    record Sheet(int order, String titleKey, String emptyKey, String href, List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    Sheet sheet(Actor actor, UUID partnership);
}
