package nl.aantafel.survey.domain;

import org.jspecify.annotations.Nullable;

/**
 * What of a class of size a respondent of that class may see. Besides what the report hides, a number is hidden that without the own
 * answer would be small: too few others gave it, or too few did not. Where answers shut each other out, never one alone is hidden,
 * since it would follow from the rest.
 */
public final class BenchmarkShield {

    private BenchmarkShield() {}

    /**
     * @param numbers per option, the own answer included
     * @param hidden what the report hides
     * @param own what was given oneself
     * @param n of the class, oneself included
     * @param several whether more than one may be given
     */
    public record Column(long[] numbers, boolean[] hidden, boolean[] own, long n, boolean several) {}

    /** In whole percents of the class; absent where it is hidden. An answer nobody gave stays to be seen when the report shows it. */
    public static @Nullable Long[] percents(Column column, int smallest) {
        boolean[] hidden = column.hidden().clone();
        int count = 0;
        for (int i = 0; i < hidden.length; i++) {
            long others = column.numbers()[i] - (column.own()[i] ? 1 : 0);
            long without = column.n() - 1 - others;
            hidden[i] |= column.numbers()[i] > 0 && Math.min(others, without) < smallest;
            count += hidden[i] ? 1 : 0;
        }
        if (!column.several() && count == 1) {
            hideLeast(column, hidden);
        }
        @Nullable Long[] percents = new Long[hidden.length];
        for (int i = 0; i < hidden.length; i++) {
            percents[i] = hidden[i] ? null : new ReportShare(column.numbers()[i], column.n()).percent();
        }
        return percents;
    }

    private static void hideLeast(Column column, boolean[] hidden) {
        int least = -1;
        for (int i = 0; i < hidden.length; i++) {
            if (!hidden[i] && column.numbers()[i] > 0 && (least < 0 || column.numbers()[i] < column.numbers()[least])) {
                least = i;
            }
        }
        if (least >= 0) {
            hidden[least] = true;
        }
    }
}
