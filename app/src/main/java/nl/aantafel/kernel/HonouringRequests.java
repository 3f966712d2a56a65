package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port through which what is granted to somebody is done to what is kept about them (verbetering, beperking, verwijdering, eigen
 * verklaring). Filled by each room that keeps such items. But for putting right, all of it is done for the contact point, and the
 * database asks whether the item is one of the request, and was granted. An item is named by its first version.
 */
public interface HonouringRequests {

    /** Why an item is taken away from its readers. */
    enum Why {
        /** It is kept, and used by nobody. */
        RESTRICTED,
        /** It is going to be destroyed. */
        ERASED,
        /** The ground on which an objection was refused lapsed: it is weighed anew. */
        AGAIN
    }

    /** The kinds of items of this room that can be withheld. */
    Set<String> types();

    /** The kinds whose new words or figure are typed with the answer; others are put right where they stand, before. */
    Set<String> typed();

    /** A text's key when something cannot read like this; null when it can. */
    @Nullable
    String problem(ResourceRef item, String text);

    /** Puts something typed right as who brought it in; who reads a statement hears so. */
    void rectify(Actor actor, UUID caseId, ResourceRef item, String text);

    /** From now on nobody reads it; who could hears that it is restricted or gone. */
    void withhold(Actor actor, UUID request, ResourceRef item, Why why);

    /** It can be used again, unless another request withholds it too. */
    void giveBack(Actor actor, UUID request, ResourceRef item);

    /** The person's own words stand beside a statement, or in the file of a case. */
    interface OwnWords {
        void add(Actor actor, UUID request, ResourceRef item, LocalDate saidOn);
    }
}
