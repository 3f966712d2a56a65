package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * What comes back from who helps (terugkoppeling van hulpverleners): who of the table holds a trajectory is asked, once or at a rhythm of
 * the frame, whether it goes on as meant and what is in the way. The answer stands beside the trajectory; one that is late stands out, and
 * where help is stuck who directs gets a task. Members of the family see none of this.
 */
public interface HelpCourses {

    /** Now, beside any rhythm. Refused when nobody of the table holds it, when it does not go on, and while a question is open. */
    UUID ask(Actor actor, UUID caseId, UUID help);

    /**
     * By who holds it, or by who directs as they told it. Refused: twice, and without what is in the way when it does not go as meant.
     *
     * @param goes as_meant, otherwise or stuck
     */
    void answer(Actor actor, UUID caseId, UUID question, String goes, String hindrance);
}
