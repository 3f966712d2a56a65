package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one scaling question (schaalvraag), 1 to 10: a row per person, now and the former time, with the reason.
 * No mean and no colour of judgement; the family stands apart and only by each one's own choice.
 *
 * @param lowEnd what 1 means, in words
 * @param highEnd what 10 means, in words
 * @param before when the former answers were given; absent when this is the first time
 */
public record DotPlot(
        String question,
        String lowEnd,
        String highEnd,
        @Nullable String before,
        List<Row> rows) {

    /** One person's answer; {@code organisation} is "moeder" or the like for the family. */
    public record Row(
            String name,
            @Nullable String organisation,
            int now,
            @Nullable Integer before,
            @Nullable String reason,
            boolean family) {}

    /** The rows of those who work with the family. */
    public List<Row> professionals() {
        return rows.stream().filter(row -> !row.family()).toList();
    }

    public List<Row> family() {
        return rows.stream().filter(Row::family).toList();
    }

    /** Where a score stands across the plot: 5 % for 1 to 95 % for 10. */
    public static String across(int score) {
        return 5 + 10 * (Math.clamp(score, 1, 10) - 1) + "%";
    }
}
