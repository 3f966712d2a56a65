package nl.aantafel.plan.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.PlanLines.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it can be released to a family: every open line the reader sees, with whom of the family it is for, and workers as
 * organisation and role unless their name is shown. Nothing of how professionals work together, no reason why a choice was made.
 */
public interface PlanForFamily {

    /**
     * Who does something, or takes part. Of the family: the person and a first name. A worker: organisation and role, and a name only
     * when that is shown to families. Somebody of the network: a name.
     */
    @Personal
    record Who(@Nullable UUID person, String name, String organisation, String role) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /**
     * One line.
     *
     * @param persons for whom it is
     * @param heldBack for whom it would be, but for something in it that is shielded from them
     * @param text the goal, what was agreed, what must be safe, what is done when it gets tense, when it is good enough to stop
     * @param detail of a goal when it is good enough, of an agreement why, of a bottom line what happens when it does not work out
     * @param who who does it; of a bottom line who watches over it
     * @param part of which larger line it is; the goal of an agreement
     * @param audience who at the table may read it, in numbers of the case
     */
    @Personal
    record Line(
            Kind kind,
            UUID id,
            long version,
            Set<UUID> persons,
            Set<UUID> heldBack,
            String text,
            String detail,
            List<Who> who,
            List<Who> with,
            @Nullable LocalDate due,
            @Nullable UUID part,
            Set<Integer> audience) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Goals, agreements, bottom lines, steps of the safety plan, and when it is good enough, in the order of the plan. */
    List<Line> of(Actor actor, UUID caseId);
}
