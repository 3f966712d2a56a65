package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Actor;

/** The start page of who watches over a partnership (toezicht): privacy officer and data protection officer. */
public interface Oversights {

    /** What waits in one partnership, by subject. */
    record Watch(UUID partnership, String name, List<OversightSheet.Sheet> sheets) {}

    /** The partnerships the actor watches over; refused when there is none. */
    List<Partnership> partnerships(Actor actor);

    /** Of each partnership the actor watches over; refused when there is none. */
    List<Watch> mine(Actor actor);
}
