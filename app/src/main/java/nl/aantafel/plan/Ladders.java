package nl.aantafel.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The escalation ladder (escalatieladder; R14): who is asked when a case is stuck, in which order, for which kinds of problems, within how many
 * working days, and what whoever stands there may not do. Of a partnership, and where it wants of one of its municipalities; as long as it
 * has none of its own the steps of the frame hold. Everybody with a role in the partnership reads it; process director and secretary keep it.
 */
public interface Ladders {

    /**
     * A step.
     *
     * @param id null for a step of the frame
     * @param role whoever holds it is asked; empty when {@code professional} is
     * @param who the name of the professional; empty for a role
     * @param article what it rests on; empty for a step of the partnership's own
     */
    record Rung(
            @Nullable UUID id,
            @Nullable UUID municipality,
            int number,
            Label title,
            String role,
            @Nullable UUID professional,
            String who,
            Set<String> problems,
            int days,
            Label limits,
            String article,
            long version) {}

    /** @param own whether these are the partnership's own steps, and not the frame's */
    record LadderView(
            UUID partnership,
            String partnershipName,
            Escalation rule,
            boolean own,
            List<Rung> rungs,
            List<Municipality> municipalities,
            List<Professional> people,
            boolean mayChange) {}

    record RungInput(
            @Nullable UUID municipality,
            @Nullable Integer number,
            String title,
            String role,
            @Nullable UUID professional,
            Set<String> problems,
            @Nullable Integer days,
            String limits) {}

    /** Not found for who has no role there, and where the frame knows no escalation. */
    LadderView of(Actor actor, UUID partnership);

    /** Refused: a number that is taken, neither or both of role and professional, no problem, more days than the frame allows. */
    UUID add(Actor actor, UUID partnership, RungInput input);

    void change(Actor actor, UUID partnership, UUID rung, RungInput input, long version);

    /** When the last is gone, the steps of the frame hold again. */
    void remove(Actor actor, UUID partnership, UUID rung, long version);

    /** Makes the frame's steps the partnership's own, to be changed. Refused when it has some. */
    void adopt(Actor actor, UUID partnership);
}
