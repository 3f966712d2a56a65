package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Where people can be reached who said so (contactgegevens), for the one purpose they were asked for. Never beside an answer. Destroyed
 * on the day that was promised, by itself.
 */
public interface CampaignContacts {

    @Personal
    record Contact(UUID id, String purpose, Map<String, String> fields, String unit, LocalDate destroyOn) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** By purpose. */
    List<Contact> all(Actor actor, UUID campaign);

    /** The same, to take out of the program; the log says so. */
    List<Contact> export(Actor actor, UUID campaign, String purpose);

    /** Of one purpose, or one. Gives how many. */
    int destroy(Actor actor, UUID campaign, String purpose);

    void destroyOne(Actor actor, UUID campaign, UUID contact);
}
