package nl.aantafel.rights;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.rights.RequestItems.Item;

/**
 * Which items a request is about (waar het verzoek over gaat; AVG, artikel 16 to 21): somebody who wants something put right,
 * destroyed, restricted, not used, or their own words beside it, says which. What is objected to is used by nobody from
 * that moment until it is decided (AVG, artikel 18 lid 1 onder d). Only for the contact point.
 */
public interface RequestChoices {

    /**
     * Why, and what the person says.
     *
     * @param reason a code of the frame; needed where the article of the right names reasons
     * @param words what should stand there, or the person's own words: needed for these two
     */
    @Personal
    record Wish(String reason, String words) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** What the request can be about; those it is about bear a concern. */
    List<Item> choosable(Actor actor, UUID request, Locale locale);

    /** Refused: what cannot be asked of that kind of item, once participants were asked about it, and a kind that is about everything. */
    void choose(Actor actor, UUID request, Collection<ResourceRef> items, Wish wish);

    /** The request is not about this item after all; refused once participants were asked about it. */
    void leave(Actor actor, UUID request, ResourceRef item);
}
