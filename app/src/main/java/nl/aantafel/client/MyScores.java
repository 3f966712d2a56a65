package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.OwnScore.Asked;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Figures on the scales the table uses, in words of one's own (mijn cijfers): as far as the frame has plain words to ask a scale of members
 * of the family. What a figure means is theirs to say; nobody counts it together with another's. Only who holds the page themselves reads and
 * gives them: not whom they let look along, not who represents them, nobody else of the family. Who at the table reads it is chosen each
 * time.
 *
 * <p>Until somebody read it, it can be taken back, and is then gone everywhere. At any time it can be taken off the own page alone, as what
 * happened can ({@link MyReports}).
 */
public interface MyScores {

    @Personal
    record Given(
            UUID id,
            OwnScore score,
            Instant writtenAt,
            @Nullable Instant readAt) {

        public boolean mayTakeBack() {
            return readAt == null;
        }

        @Override
        public String toString() {
            return "Given";
        }
    }

    /**
     * @param open it is asked now; else it was once
     * @param given the latest day first
     */
    @Personal
    record OnScale(Asked asked, boolean open, List<Given> given) {
        @Override
        public String toString() {
            return "OnScale";
        }
    }

    @Personal
    record Scores(OwnPage page, List<OnScale> scales) {
        @Override
        public String toString() {
            return "Scores";
        }
    }

    /** In the order of the frame, each scale by itself. */
    Scores of(Actor actor, Locale locale);

    /** One scale that is asked; absent otherwise. */
    OnScale on(Actor actor, String scale, Locale locale);

    /**
     * Whoever directs the case has a task to read it. The same once more, unread, changes nothing. Refused: a scale that is not asked, no
     * figure on it, no words, no day or a day to come, nobody chosen to read it, and for who does not hold the page.
     */
    void give(Actor actor, String scale, OwnScore score, Locale locale);

    /** Refused once somebody read it. */
    void takeBack(Actor actor, UUID score);

    /** Off the own page, for good; who reads it in the house goes on reading it. */
    void hide(Actor actor, UUID score);
}
