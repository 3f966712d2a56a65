package nl.aantafel.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;

/**
 * The same on the same day is told once (NEN 7513 lets lines of one day be taken together): by the same person, about the same case,
 * in the same way. How often is not told: the log says who did what, not how much somebody works.
 */
public final class LogDays {

    /** What a line says, apart from when and about whom. */
    public record Same(
            UUID actor,
            @Nullable UUID organisation,
            String action,
            String activity,
            @Nullable UUID caseId,
            String outcome,
            String reason,
            String role,
            @Nullable UUID seat) {}

    public record Line(
            Same same, boolean technical, Instant at, Set<UUID> subjects, Set<String> categories, Set<String> rights) {}

    /** Lines taken together, in the order of the first of each. */
    public record Taken(Line first, Instant last, Set<UUID> subjects, Set<String> categories, Set<String> rights) {}

    private LogDays() {}

    public static List<Taken> together(List<Line> lines) {
        record Key(LocalDate day, Same same) {}
        Map<Key, Integer> places = new HashMap<>();
        List<Taken> all = new ArrayList<>();
        for (Line line : lines) {
            Key key = new Key(LocalDate.ofInstant(line.at(), Time.ZONE), line.same());
            Integer place = places.putIfAbsent(key, all.size());
            if (place == null) {
                all.add(new Taken(
                        line,
                        line.at(),
                        Set.copyOf(line.subjects()),
                        new TreeSet<>(line.categories()),
                        new TreeSet<>(line.rights())));
            } else {
                all.set(place, and(all.get(place), line));
            }
        }
        return all;
    }

    private static Taken and(Taken taken, Line line) {
        return new Taken(
                taken.first(),
                line.at(),
                union(taken.subjects(), line.subjects()),
                union(taken.categories(), line.categories()),
                union(taken.rights(), line.rights()));
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
