package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * How closely the case director and the providers keep in touch (stoplicht). Who directs sets the light and says why, as part of the
 * head of the case; red, orange and green each have their rhythm in the frame. The next contact is due so long after the last one, or
 * after the day the light was set, whichever is later; when that day has come who directs gets a task, and when it is over it is shown
 * as late. Members of the family see none of this.
 */
public interface Contacts {

    /** That they were in touch; {@code way}: meeting, call or message. */
    record ContactView(UUID id, LocalDate on, String way, List<String> with, String byName) {}

    /**
     * The light as it stands.
     *
     * @param violence whether there is violence in the case: then it is red or orange unless somebody says why not (R11)
     * @param due the last day for the next contact; null while no light is set
     * @param contacts the latest first
     */
    @Personal
    record LightView(
            UUID caseId,
            String light,
            String reason,
            boolean violence,
            @Nullable LocalDate due,
            boolean overdue,
            List<ContactView> contacts,
            boolean maySet,
            boolean mayRecord) {
        @Override
        public String toString() {
            return "LightView";
        }
    }

    /** Somebody at the table. */
    record AtTable(UUID professional, String name, String organisation) {}

    @Personal
    record LightScreen(CaseHead head, LightView view, List<AtTable> team, LocalDate today) {
        @Override
        public String toString() {
            return "LightScreen";
        }
    }

    /** {@code with}: who else was in it, people at the table. */
    record NewContact(@Nullable LocalDate on, String way, Set<UUID> with) {}

    LightView of(Actor actor, UUID caseId);

    LightScreen page(Actor actor, UUID caseId, Locale locale);

    /**
     * They were in touch, on a day that is over or today. Refused: with nobody, with somebody who is not at the table, without the case
     * director as long as there is one.
     */
    UUID record(Actor actor, UUID caseId, NewContact contact);
}
