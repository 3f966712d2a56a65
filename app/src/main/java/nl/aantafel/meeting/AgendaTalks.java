package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * What happens at the points of an agenda: first what was agreed before and is still open, then a note and what is agreed now. About
 * a case that is an agreement of its plan, about a theme a task of somebody who is there. Read by who is asked for the point.
 */
public interface AgendaTalks {

    /** What somebody will do about a theme; {@code doneOn} once it is done. */
    @Personal
    record ThemeTask(
            UUID id,
            String what,
            UUID owner,
            String ownerName,
            @Nullable LocalDate due,
            LocalDate madeOn,
            @Nullable LocalDate doneOn) {
        @Override
        public String toString() {
            return "ThemeTask";
        }
    }

    @Personal
    record NewThemeTask(String what, UUID owner, @Nullable LocalDate due) {
        @Override
        public String toString() {
            return "NewThemeTask";
        }
    }

    /**
     * One point at the table.
     *
     * @param earlier open agreements of the plan, made before; of a case that was taken up
     * @param made agreements made at this point
     * @param openTasks what was agreed at other meetings of this kind and is not done
     * @param tasks what was agreed on this theme
     * @param withPlan whether it is a case whose plan its people read
     * @param former the reader's point before this one, {@code next} the one after
     */
    @Personal
    record PointScreen(
            AgendaView agenda,
            PointView point,
            List<AgreementView> earlier,
            List<AgreementView> made,
            List<ThemeTask> openTasks,
            List<ThemeTask> tasks,
            Optional<PointView> former,
            Optional<PointView> next,
            boolean mayWrite,
            boolean withPlan) {
        @Override
        public String toString() {
            return "PointScreen";
        }
    }

    /** Absent for who is not asked for it. */
    PointScreen point(Actor actor, UUID point);

    /** It is at the table now; what was there before is dealt with. For who leads, as all that follows. */
    void open(Actor actor, UUID point);

    /** The point after this one is at the table; empty after the last. */
    Optional<UUID> next(Actor actor, UUID point);

    void note(Actor actor, UUID point, String note, long version);

    /** An agreement of the plan of the case; {@code conference} is left empty. Refused for a theme and for what is not taken up. */
    UUID agree(Actor actor, UUID point, AgreementInput agreement);

    /** A task of somebody at this point; refused for a case. */
    UUID task(Actor actor, UUID point, NewThemeTask task);

    /** Done, or not after all; also by whose it is. */
    void done(Actor actor, UUID themeTask, boolean done);
}
