package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Evaluations.Filled;

/**
 * What somebody of the family filled in themselves about a meeting, or about being helped (terugkoppeling van het gezin). The same forms,
 * turns and counts as when they say it to somebody who writes it down ({@link Evaluations}); only not counted as said to somebody.
 */
public interface ClientFeedback {

    /**
     * Once for each form and person. Needs the right to lead, held by whoever takes in what clients hand in. Refused as there.
     *
     * @param filled with the person
     */
    void handIn(Actor actor, UUID conference, Filled filled);
}
