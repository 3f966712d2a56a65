package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.TalkCopy.Apart;
import nl.aantafel.client.TalkCopy.Card;
import nl.aantafel.client.TalkCopy.Questions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What was released to somebody around their conferences: the card that explains it, short questions afterwards, and that a part took
 * place without them.
 */
public interface AroundTalks {

    /**
     * Questions about one conference, and what was filled in.
     *
     * @param values by form and question; empty once they are counted
     * @param at when it was filled in last
     * @param open it can be filled in, or changed
     */
    @Personal
    record AskedAfter(
            UUID conference,
            Questions questions,
            Map<String, Map<String, Integer>> values,
            @Nullable Instant at,
            boolean open) {
        @Override
        public String toString() {
            return "AskedAfter";
        }
    }

    /** {@code apart}: the days on which a part took place without them. */
    @Personal
    record Around(OwnPage page, Optional<Card> card, List<AskedAfter> questions, List<Apart> apart) {
        @Override
        public String toString() {
            return "Around";
        }
    }

    Around of(Actor actor, Optional<UUID> page);

    /**
     * Takes the place of what was filled in before, until it is counted. Refused of whoever does not hold the page themselves, when
     * nothing was asked, when it was counted already or the last day is over, for nothing filled in and a figure off the scale.
     *
     * @param values by form, by question; what is not in it was passed over
     */
    void fillIn(Actor actor, UUID conference, Map<String, Map<String, Integer>> values);
}
