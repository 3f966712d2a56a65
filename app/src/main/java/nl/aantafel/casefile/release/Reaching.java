package nl.aantafel.casefile.release;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * How the family reaches its fixed contact (vast contact): who the team chose, else the case director, and in words for the family
 * on which number, on which days and hours, and what to do outside those.
 */
public interface Reaching {

    /** What the contact fills in. {@code otherHours}: evenings and weekends. */
    record Reach(String phone, String hours, String otherHours, long version) {}

    /** Without a contact the case has no director now, and nobody was chosen. */
    @Personal
    record Contact(UUID professional, String name, String organisation, String role, boolean nameShown) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    record Reachable(Optional<Contact> contact, Reach reach) {}

    /** For everyone at the table. */
    Reachable of(Actor actor, UUID caseId);

    /** For who leads conferences of the case. Refused: a number that is none, a text that is too long, a stale form. */
    void fillIn(Actor actor, UUID caseId, Reach reach);
}
