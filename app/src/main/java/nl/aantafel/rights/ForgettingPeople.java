package nl.aantafel.rights;

import java.util.UUID;

/** A person who was entered by mistake leaves nothing behind here; called inside the use case that removes them. */
public interface ForgettingPeople {

    /** When something was recorded about informing them, the database refuses it, and with that the removing. */
    void forget(UUID caseId, UUID person);
}
