package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How a restriction ends (beperking opheffen; AVG, artikel 18 lid 3): the person is told first, with the reason, and only then the items
 * can be used again. Only for the contact point; refused when the request restricts nothing, or not any more.
 */
public interface Restrictions {

    /** Why it ends; from then on there is a letter to tell it. May be announced anew until it is lifted. */
    void announce(Actor actor, UUID request, String reason, long version);

    /** The person was told, by a way of the frame, on a day since it was announced: the items can be used again. */
    void lift(Actor actor, UUID request, String way, @Nullable LocalDate toldOn, long version);
}
