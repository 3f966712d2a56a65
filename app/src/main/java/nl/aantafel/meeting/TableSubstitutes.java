package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.Actor;

/** Who comes to a conference instead of whom; the rules of who may sit together hold for them too. */
public interface TableSubstitutes {

    /**
     * Takes over whom somebody offered to send to a meeting; see {@link nl.aantafel.gathering.Substitutes#accept}. Refused when they
     * may not sit with who comes, and for a conference that is held in parts: there one says in which part somebody sits.
     */
    void accept(Actor actor, UUID gathering, UUID absent);
}
