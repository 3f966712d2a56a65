package nl.aantafel.rights;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Proof that data were destroyed (vernietigingsverklaring); it holds nothing about anybody.
 *
 * @param rule {@code longest} (the longest term), {@code not_taken_up}, or {@code on_request} (of whom it is about)
 * @param whole whether the case went as a whole
 * @param termUnit the unit of the term, as the frame names it
 * @param article what the rule rests on
 * @param chain the chain of the log in which it stands; no longer leads to a case that is gone
 * @param line the line of that chain
 * @param destroyed how many of which kind of item
 */
public record Certificate(
        UUID id,
        Instant at,
        String rule,
        boolean whole,
        String frameCode,
        String frameVersion,
        int termValue,
        String termUnit,
        String article,
        UUID chain,
        UUID line,
        Map<String, Integer> destroyed) {

    public static final String LONGEST = "longest";
    public static final String NOT_TAKEN_UP = "not_taken_up";
    public static final String ON_REQUEST = "on_request";

    public Certificate {
        destroyed = Collections.unmodifiableMap(new TreeMap<>(destroyed));
    }

    public int items() {
        return destroyed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
