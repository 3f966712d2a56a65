package nl.aantafel.casefile;

import java.util.Set;
import java.util.UUID;

/** The port by which the room of plans tells whether a family still works on goals of certain phases of safety. */
public interface OpenGoals {

    /** As far as whoever asks may see them: a goal of a part they do not sit in does not count. */
    boolean any(UUID caseId, Set<String> phases);
}
