package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.PriorityList;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.ClosedCases.DeskOf;
import org.jspecify.annotations.Nullable;

/**
 * Which cases have priority (prioriteitenlijst). A case comes on the list by criteria of the frame that everybody can read, with their source: so
 * we choose. It says how urgent a case is and orders nobody: cases stand by their most urgent criterion, then by the day they came on it. A case
 * leaves the list at once when it needs no place any more, with a reason, and when it is closed. Who may change the plan puts on and takes off;
 * process director and secretary see the list, and of it only cases they know.
 */
public interface Priorities {

    /**
     * A place on the list.
     *
     * @param criteria codes of the frame, in its order
     * @param lookAgain the last day on which it is looked at whether the place is still needed
     * @param offWhy a code of the frame; empty while it is on the list
     */
    record Entry(
            List<String> criteria,
            String byName,
            LocalDate on,
            LocalDate lookAgain,
            @Nullable LocalDate offOn,
            String offByName,
            String offWhy) {}

    /** {@code earlier}: places it had before, the latest first. */
    record PriorityView(UUID caseId, Optional<Entry> now, List<Entry> earlier, boolean mayChange) {}

    @Personal
    record Screen(CaseHead head, PriorityList rule, PriorityView view, LocalDate today) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** A case on the list. */
    @Personal
    record Listed(UUID caseId, String family, List<String> criteria, LocalDate on, LocalDate lookAgain) {
        @Override
        public String toString() {
            return "Listed";
        }
    }

    @Personal
    record ListScreen(List<DeskOf> desks, DeskOf desk, PriorityList rule, List<Listed> rows, LocalDate today) {
        @Override
        public String toString() {
            return "ListScreen";
        }
    }

    /** For who is at the table; under a frame without such a list it does not exist. */
    PriorityView of(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** On the list by these criteria; a case that is on it already is looked at again, and keeps its day. Refused without a criterion. */
    void put(Actor actor, UUID caseId, Set<String> criteria);

    /** Off the list now. Refused without a reason of the frame, and when it is on none. */
    void takeOff(Actor actor, UUID caseId, String why);

    /** Of a partnership where the actor is at the desk; the first of those when none is given. */
    ListScreen list(Actor actor, @Nullable UUID partnership);
}
