package nl.aantafel.meeting;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.GuestsOfCase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.store.ThirdPersonStore;
import org.springframework.stereotype.Component;

/** Tells the case file which third persons joined its conferences. */
@Component
final class NamingGuests implements GuestsOfCase {

    private final ThirdPersonStore store;

    NamingGuests(ThirdPersonStore store) {
        this.store = store;
    }

    @Override
    public List<Guest> guests(Actor actor, UUID caseId) {
        return store.ofCase(caseId);
    }
}
