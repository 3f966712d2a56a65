package nl.aantafel.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;

/**
 * Advices (adviezen): one calm line that holds up nothing. Which there are is the frame's; a partnership that does not want one
 * switches it off. They are on until somebody does.
 */
public interface Advices {

    /** A code of the frame's list: understanding takes the time that is meant for planning. */
    String TIME_FOR_PLANNING = "time_for_planning";

    /** A code of the frame's list: whom one would expect at the table is not asked. */
    String WHO_IS_MISSING = "who_is_missing";

    record Advice(String code, Label label, boolean given) {}

    /** For the functional administrator. */
    List<Advice> of(Actor actor, UUID partnership);

    /** Gives these and no others. For the functional administrator; refused for a code the frame does not have. */
    void choose(Actor actor, UUID partnership, Set<String> given);
}
