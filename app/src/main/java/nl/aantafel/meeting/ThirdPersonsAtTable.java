package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from outside who joins one conference (derde), by the frame's rule: needed for what they know, signed a secrecy
 * statement first, let in by a seat that may decide so, and without an account. They hear what is said where they sit and are sent
 * nothing (Bgs, artikel 2.21).
 */
public interface ThirdPersonsAtTable {

    /** Somebody to let in. {@code part}: where they sit; none when the conference is not split. */
    @Personal
    record Guest(
            @Nullable UUID part,
            String name,
            String organisation,
            String reason,
            @Nullable LocalDate signedOn,
            @Nullable UUID decidedBy) {
        @Override
        public String toString() {
            return "Guest";
        }
    }

    @Personal
    record GuestView(
            UUID id,
            @Nullable UUID part,
            String name,
            String organisation,
            String reason,
            LocalDate signedOn,
            String decidedBy) {
        @Override
        public String toString() {
            return "GuestView";
        }
    }

    List<GuestView> of(Actor actor, UUID conference);

    /**
     * Registers somebody. Needs the right to lead. Refused: without name, organisation or reason; where the frame asks it, without
     * a signed secrecy statement, or one signed after the conference; decided by somebody on a seat that may not decide so.
     */
    UUID admit(Actor actor, UUID conference, Guest guest);

    /** Does not come after all; before the conference begins. */
    void withdraw(Actor actor, UUID conference, UUID guest);
}
