package nl.aantafel.rights.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that leave the partnership. One from 1 to below the least is not told; neither is a part when what is left of its whole is
 * that small, since it would be told by subtracting.
 */
public final class SmallNumbers {

    /** Which numbers are parts of which. */
    private static final Map<String, String> WHOLES = Map.of(
            "informed_in_time", "informed",
            "requests_in_time", "requests_answered",
            "requests_answered", "requests",
            "breaches_reported", "breaches",
            "advices_departed", "advices");

    private final int least;

    public SmallNumbers(int least) {
        this.least = least;
    }

    /** The same numbers in the same order; null for what is not told. */
    public Map<String, @Nullable Integer> told(Map<String, Integer> figures) {
        Map<String, @Nullable Integer> told = new LinkedHashMap<>();
        figures.forEach((code, number) -> told.put(code, hidden(code, number, figures) ? null : number));
        return told;
    }

    private boolean hidden(String code, int number, Map<String, Integer> figures) {
        String whole = WHOLES.get(code);
        boolean rest = whole != null && small(figures.getOrDefault(whole, 0) - number);
        return small(number) || rest;
    }

    private boolean small(int number) {
        return number > 0 && number < least;
    }
}
