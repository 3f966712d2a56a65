package nl.aantafel.casefile.release;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * What members of one family are kept from by each other: a text with something shielded of another (afgeschermd), and the words of
 * whom they must not meet. Answers yes or no and never tells what is shielded; for everyone at the table.
 */
public interface FamilyLimits {

    /** Of one case, as it is now. */
    interface Limits {

        /**
         * Whether a text may be shown to a member of the family. It may not when it holds the street or the postcode of a shielded
         * home, its place with the house number, or a telephone number of who stays there. Only who stays at that home, and now
         * at no other, is shown it: a child that goes to and fro is not.
         */
        boolean mayReach(UUID person, String text);

        /** Whom somebody must not meet. */
        Set<UUID> apartFrom(UUID person);
    }

    Limits of(Actor actor, UUID caseId);
}
