package nl.aantafel.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conversations.Say;

/**
 * The room a conference is held in (de kamer): at which question the table is, the quiet clock of the step, and whether the
 * screens rest. The same for every device.
 */
public interface Rooms {

    /**
     * The time box of the step the table is in.
     *
     * @param ends when the suggested time is over, by the server's clock; {@code seconds} until then, below zero after it
     * @param left whole minutes that are left; {@code over} those over the suggested time
     */
    record Clock(String phase, Label step, int minutes, Instant ends, long seconds, long left, long over) {}

    /**
     * @param question where the table is in the guide; empty before the beginning
     * @param clock only while the conference goes on
     * @param pressed the analysis eats the time for planning, and nobody put the notice away
     * @param needed minutes that planning takes
     */
    record RoomState(
            UUID conference, String question, Optional<Clock> clock, boolean pressed, int needed, boolean rest) {}

    /** On to the next question: this one is dealt with. What was typed is written first; when that is refused nothing happens. */
    @Personal
    record GoOn(String question, String next, Optional<Say> typed) {
        @Override
        public String toString() {
            return "GoOn";
        }
    }

    RoomState of(Actor actor, UUID conference);

    void goOn(Actor actor, UUID conference, GoOn goOn);

    /** The screens rest while somebody tells their story, or wake again. */
    void rest(Actor actor, UUID conference, boolean rest);

    /** Nobody is told again in this conference that the time for planning is short. */
    void putNoticeAway(Actor actor, UUID conference);
}
