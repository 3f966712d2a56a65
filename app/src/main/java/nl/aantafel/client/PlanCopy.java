package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan as one member of a family reads it (vrijgegeven regel): nothing in it has to be looked up anywhere else.
 *
 * @param kind goal, agreement, bottom_line, safety_step, end_condition, contact or meeting
 * @param source what it is a copy of
 * @param place in which order it is read
 */
@Personal
public record PlanCopy(String kind, UUID source, long version, int place, Content content) {

    public static final String GOAL = "goal";
    public static final String AGREEMENT = "agreement";
    public static final String BOTTOM_LINE = "bottom_line";
    public static final String SAFETY_STEP = "safety_step";
    public static final String END_CONDITION = "end_condition";
    public static final String CONTACT = "contact";
    public static final String MEETING = "meeting";

    public static final List<String> KINDS =
            List.of(GOAL, AGREEMENT, BOTTOM_LINE, SAFETY_STEP, MEETING, CONTACT, END_CONDITION);

    /** Who does something: the reader ({@code you}), somebody by name, or an organisation with the role somebody has there. */
    @Personal
    public record Who(boolean you, String name, String organisation, String role) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** When and where somebody is asked to come. */
    @Personal
    public record Moment(Instant from, Instant until, String place) {
        @Override
        public String toString() {
            return "Moment";
        }
    }

    /** How the fixed contact is reached. */
    public record Reach(String phone, String hours, String otherHours) {

        public static final Reach NONE = new Reach("", "", "");
    }

    /** What stands in it. {@code part}: the goal an agreement belongs to. */
    @Personal
    public record Content(
            String text,
            String detail,
            List<Who> who,
            List<Who> with,
            @Nullable LocalDate due,
            @Nullable UUID part,
            List<Moment> moments,
            Reach reach) {

        /** Everything that can be read in it. */
        String words() {
            StringBuilder words = new StringBuilder(text).append('\n').append(detail);
            who.forEach(each -> words.append('\n').append(each.name()));
            with.forEach(each -> words.append('\n').append(each.name()));
            moments.forEach(each -> words.append('\n').append(each.place()));
            return words.append('\n')
                    .append(reach.phone())
                    .append('\n')
                    .append(reach.hours())
                    .append('\n')
                    .append(reach.otherHours())
                    .toString();
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    @Override
    public String toString() {
        return "PlanCopy";
    }
}
