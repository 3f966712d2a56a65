package nl.aantafel.survey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Codings.Agreement;
import nl.aantafel.survey.Codings.Code;
import org.jspecify.annotations.Nullable;

/**
 * What two coders who are done settle together (samen bespreken): for each answer they differ on, what it bears. What each gave apart
 * stays, and their agreement stays that of the work apart. An answer that came in after they were done is settled here too. For the
 * researchers of the partnership; the two coders settle.
 */
public interface CodingConsensus {

    /**
     * A page of the answers to settle.
     *
     * @param open only those that are not settled
     * @param after the last answer of the page before
     */
    Table table(Actor actor, UUID campaign, String question, boolean open, @Nullable UUID after);

    /**
     * @param compared whether two are done; before that there is nothing to settle
     * @param coding whether the reader is one of the two
     * @param first the name of the one, {@code second} of the other
     * @param all to settle, {@code settled} of them are
     * @param same on how many answers the two agreed from the start
     */
    @Personal
    record Table(
            String title,
            String question,
            String number,
            Label text,
            boolean compared,
            boolean coding,
            String first,
            String second,
            List<Code> codes,
            List<Differing> answers,
            @Nullable UUID next,
            int all,
            int settled,
            int same,
            @Nullable Agreement agreement) {
        public Table {
            codes = List.copyOf(codes);
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Table";
        }
    }

    /** @param late it came in after at least one of the two was done */
    @Personal
    record Differing(
            UUID response,
            String words,
            Set<UUID> first,
            Set<UUID> second,
            boolean late,
            @Nullable Settled settled) {
        public Differing {
            first = Set.copyOf(first);
            second = Set.copyOf(second);
        }

        @Override
        public String toString() {
            return "Differing";
        }
    }

    /** @param by who wrote it down */
    record Settled(Set<UUID> codes, String by, Instant at) {
        public Settled {
            codes = Set.copyOf(codes);
        }
    }

    /**
     * Writes down what an answer bears; what was settled before is replaced. Refused: without a code, for who is not one of the two, before
     * both are done, and for an answer they agreed on.
     */
    void settle(Actor actor, UUID campaign, String question, UUID response, Set<UUID> codes);

    /** It is not settled any more. */
    void unsettle(Actor actor, UUID campaign, String question, UUID response);

    /**
     * Both code apart again, from what each gave; what was settled goes. The agreement up to now is kept and told beside the later one, as
     * they have seen each other's codes since. Refused for who is not one of the two, and before both are done.
     */
    void reopen(Actor actor, UUID campaign, String question);
}
