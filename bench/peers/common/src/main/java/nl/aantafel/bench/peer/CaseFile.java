package nl.aantafel.bench.peer;

import java.time.Instant;
import java.util.List;

/**
 * One case of the world.
 *
 * @param members eight people with a seat in the case; the first three each have one open task in it
 */
public record CaseFile(
        String number,
        String family,
        String pathway,
        String light,
        int children,
        Instant opened,
        List<String> members) {

    public static final int SEATS = 8;

    /** The open tasks of every case: key and name, task i belongs to member i. */
    public static final List<String> TASKS = List.of("safety", "visit", "school");

    /** Marks in every place a case differs from another, so that its rows can be told apart from what they share. */
    static CaseFile template() {
        return new CaseFile(
                "tpl-number",
                "tpl-family",
                "tpl-pathway",
                "tpl-light",
                987_654_321,
                Instant.parse("2001-02-03T04:05:06.789Z"),
                java.util.stream.IntStream.range(0, SEATS).mapToObj(i -> "tplmember" + i).toList());
    }
}
