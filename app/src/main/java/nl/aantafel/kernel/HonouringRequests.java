package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The port through which what is granted to somebody is done to what is kept about them (verbetering, beperking, eigen verklaring).
 * Filled by the room that keeps statements. But for putting right, all of it is done for the contact point, and the database asks
 * whether the item is one of the request, and was granted. An item is named by its first version.
 */
public interface HonouringRequests {

    /** Puts a statement right as who brought it in: a new version takes its place, and who reads it hears so. */
    void rectify(Actor actor, UUID caseId, UUID statement, String text);

    /** From now on it is kept, and read by nobody. */
    void restrict(Actor actor, UUID request, UUID statement);

    /** It can be used again, unless another request restricts it too. */
    void lift(Actor actor, UUID request, UUID statement);

    /** It is going to be destroyed: nobody reads it any more, and who could hears that it is gone. */
    void hide(Actor actor, UUID request, ResourceRef item);

    /** The person's own words stand beside a statement, or in the file of a case. */
    void addWords(Actor actor, UUID request, ResourceRef item, LocalDate saidOn);
}
