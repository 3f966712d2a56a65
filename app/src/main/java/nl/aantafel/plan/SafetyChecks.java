package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.Plans.Check;
import org.jspecify.annotations.Nullable;

/**
 * Bottom lines (bodemeisen) and safety agreements (veiligheidsafspraken: the steps of the safety plan) are checked: how often, by whom at the
 * table, kept or broken with what happened. Broken: the agreed consequence stands out, whoever was named hears of it, and somebody carries the
 * consequence. A check that is due becomes a task of who checks, or of who prepares and chairs when that person is gone. Members of the
 * family see none of this.
 */
public interface SafetyChecks {

    enum Kind {
        BOTTOM_LINE,
        SAFETY_STEP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How a line is checked.
     *
     * @param every how often: the code of a term of the frame
     * @param consequence of a safety agreement; a bottom line says its own
     * @param first the first day it is to be checked
     * @param version of what is changed; 0 when nothing was arranged yet
     */
    @Personal
    record Rhythm(
            String every,
            @Nullable UUID checker,
            @Nullable UUID carrier,
            Set<UUID> told,
            String consequence,
            @Nullable LocalDate first,
            long version) {
        @Override
        public String toString() {
            return "Rhythm";
        }
    }

    /** Why a line is not checked any more although it goes on. */
    enum StopWhy {
        SETTLED,
        SEEN_OTHERWISE,
        NOT_POSSIBLE_NOW,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** That checking was stopped, and can be taken up again. */
    record Stopped(StopWhy why, String byName, LocalDate on) {}

    /** {@code due} is null when nobody has to check any more; {@code gone}: who checks sits at the table no longer. */
    @Personal
    record Arranged(
            UUID id,
            String every,
            UUID checker,
            String checkerName,
            String checkerOrganisation,
            UUID carrier,
            String carrierName,
            Set<UUID> told,
            List<String> toldNames,
            String consequence,
            @Nullable LocalDate due,
            boolean gone,
            Optional<Stopped> stopped,
            long version) {
        @Override
        public String toString() {
            return "Arranged";
        }
    }

    /** {@code outcome}: kept, broken or not_checked. */
    @Personal
    record Found(LocalDate on, String outcome, String note, String byName) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /**
     * A time a line was not kept; {@code carriedOn} is null as long as the consequence was not carried. {@code gone}: who carries it sits
     * at the table no longer.
     */
    @Personal
    record Broken(
            UUID id,
            LocalDate on,
            UUID carrier,
            String carrierName,
            boolean gone,
            @Nullable LocalDate carriedOn,
            String note,
            boolean mayCarry) {

        public boolean open() {
            return carriedOn == null;
        }

        @Override
        public String toString() {
            return "Broken";
        }
    }

    /** A bottom line or safety agreement; {@code found} and {@code broken}: the latest first. */
    @Personal
    record CheckedLine(
            Kind kind,
            UUID id,
            String text,
            String guardian,
            String consequence,
            LocalDate from,
            @Nullable LocalDate until,
            Optional<Arranged> arranged,
            List<Found> found,
            List<Broken> broken,
            boolean holds,
            boolean overdue,
            boolean mayCheck) {

        /** The times it was not kept whose consequence nobody carried yet. */
        public List<Broken> open() {
            return broken.stream().filter(Broken::open).toList();
        }

        @Override
        public String toString() {
            return "CheckedLine";
        }
    }

    @Personal
    record ChecksView(UUID caseId, List<CheckedLine> lines, boolean mayArrange) {

        public Optional<CheckedLine> line(UUID id) {
            return lines.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public String toString() {
            return "ChecksView";
        }
    }

    @Personal
    record ChecksScreen(CaseHead head, ChecksView checks, List<Worker> team, LocalDate today) {
        @Override
        public String toString() {
            return "ChecksScreen";
        }
    }

    ChecksView of(Actor actor, UUID caseId);

    ChecksScreen page(Actor actor, UUID caseId, Locale locale);

    /** The same, on paper: a print stands in the log as a print. */
    ChecksScreen print(Actor actor, UUID caseId, Locale locale);

    /** Who checks, how often, who hears and who carries the consequence: people at the table. Refused for a line that ended. */
    void arrange(Actor actor, UUID caseId, UUID line, Rhythm rhythm);

    /** Nobody has to check it any more, while it goes on; the task for it is done. Refused when nobody has to already. */
    void stop(Actor actor, UUID caseId, UUID line, @Nullable StopWhy why);

    /** It is checked again, by whom and as often as before; the first time as long from now as the rhythm says. */
    void resume(Actor actor, UUID caseId, UUID line);

    /**
     * What was found; what happened must be said when it was broken. Once a day: who checks again that day corrects. By who checks,
     * who guards it, and who may change the plan.
     */
    void check(Actor actor, UUID caseId, UUID line, Check check);

    /** What was done about a line that was not kept, by who carries the consequence or may change the plan. Once. */
    void carry(Actor actor, UUID caseId, UUID broken, String note);
}
