package nl.aantafel.client;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partnership gives members of families pages of their own (eigen pagina's aanzetten). Off until the functional administrator
 * records the reference of the advice the frame asks for; switched off, every page is empty at once.
 */
public interface Outlets {

    /**
     * @param article on what it rests; empty when the frame knows no such pages
     * @param rule what the frame says about it, in Dutch
     */
    record Outlet(
            UUID partnership,
            String name,
            String frameCode,
            String rule,
            String article,
            Optional<String> adviceReference,
            @Nullable Instant since,
            boolean on) {}

    /** For the functional administrator. */
    Outlet of(Actor actor, UUID partnership);

    /** Refused: a frame without such pages, no reference, one that is too long. */
    void switchOn(Actor actor, UUID partnership, String adviceReference);

    void switchOff(Actor actor, UUID partnership);
}
