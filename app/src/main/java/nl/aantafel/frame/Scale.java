package nl.aantafel.frame;

import org.jspecify.annotations.Nullable;

/**
 * A scaling question (schaalvraag): one figure per person at the table, with the reason. Direction and both end labels stand
 * in words wherever it is shown. Scores of two different scales never share an axis and are never averaged.
 *
 * @param lowest the lowest figure, {@code highest} the highest; whole figures only
 * @param direction what a higher figure means
 * @param family how members of the family are asked it on their own page; absent when they are not
 */
public record Scale(
        String code,
        Label label,
        Label question,
        int lowest,
        int highest,
        Label lowestMeans,
        Label highestMeans,
        Direction direction,
        @Nullable Family family,
        String article,
        Checked checked)
        implements Rule {

    /** What a higher figure means. */
    public enum Direction {
        HIGHER_IS_WORSE,
        HIGHER_IS_BETTER
    }

    /**
     * The same question and the same ends in plain words, for who answers for themselves.
     *
     * @param young the question to who is spoken to with "je"
     */
    public record Family(Label question, Label young, Label lowestMeans, Label highestMeans) {}

    public boolean holds(int figure) {
        return figure >= lowest && figure <= highest;
    }

    /** Only with itself: the direction flips between the scales. */
    public boolean comparableWith(Scale other) {
        return code.equals(other.code);
    }
}
