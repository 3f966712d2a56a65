package nl.aantafel.exchange;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.kernel.Actor;

/** The people of a partnership (professionals), as its own people may look them up. */
public interface Colleagues {

    /** By name, the first hundred that match; not found for whose organisation takes no part in the partnership. */
    List<Professional> search(Actor actor, UUID partnership, String namePart);
}
