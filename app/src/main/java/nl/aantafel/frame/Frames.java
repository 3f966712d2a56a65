package nl.aantafel.frame;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/** Taking frames into use (kaders in gebruik nemen), per partnership. */
public interface Frames {

    /**
     * Takes a frame into use for a partnership, or renews it with the version the house has now. Refused: an unknown frame (not
     * found); a frame that needs an advice without the reference of one (Wgs, artikel 1.8 lid 6); a reference that is too long.
     */
    Activation activate(Actor actor, UUID partnership, String code, String adviceReference);

    /** The frames a partnership uses, by code. */
    List<Activation> activations(Actor actor, UUID partnership);
}
