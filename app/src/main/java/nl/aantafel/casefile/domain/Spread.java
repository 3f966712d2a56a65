package nl.aantafel.casefile.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.domain.Generations.Kin;

/**
 * Where the people of one kin stand from left to right. Those who are or were together stand beside each other; such a group
 * moves as a whole towards its parents and its children, and never closer to the next group than {@link #STEP}.
 */
final class Spread {

    /** From one person to the next. */
    static final int STEP = 164;

    private static final int SWEEPS = 6;

    private final Couples couples;
    private final Function<UUID, List<UUID>> above;
    private final Function<UUID, List<UUID>> below;
    private final List<List<List<UUID>>> rows = new ArrayList<>();
    private final Map<UUID, Integer> x = new HashMap<>();

    private Spread(Kin kin, Couples couples, Map<UUID, Set<UUID>> parents) {
        this.couples = couples;
        this.above = person -> List.copyOf(parents.getOrDefault(person, Set.of()));
        Map<UUID, List<UUID>> children = new HashMap<>();
        parents.forEach((child, all) -> all.forEach(parent ->
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child)));
        children.values().forEach(Collections::sort);
        this.below = person -> children.getOrDefault(person, List.of());
        kin.byRow().forEach(row -> rows.add(groups(row)));
    }

    /** The column of each person, in steps of whole units, the leftmost at 0. */
    static Map<UUID, Integer> of(Kin kin, Couples couples, Map<UUID, Set<UUID>> parents) {
        Spread spread = new Spread(kin, couples, parents);
        spread.rows.forEach(spread::lineUp);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int row = 1; row < spread.rows.size(); row++) {
                spread.move(row, spread.above);
            }
            for (int row = spread.rows.size() - 2; row >= 0; row--) {
                spread.move(row, spread.below);
            }
        }
        int left = spread.x.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        spread.x.replaceAll((person, at) -> at - left);
        return spread.x;
    }

    private List<List<UUID>> groups(List<UUID> row) {
        Set<UUID> left = new LinkedHashSet<>(row);
        List<List<UUID>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<UUID> together = new LinkedHashSet<>();
            collect(left.iterator().next(), left, together);
            UUID end = together.stream()
                    .min(Comparator.comparingLong(person -> partners(person, together)))
                    .orElseThrow();
            Set<UUID> chain = new LinkedHashSet<>();
            collect(end, together, chain);
            groups.add(new ArrayList<>(chain));
            left.removeAll(chain);
        }
        return groups;
    }

    private void collect(UUID person, Set<UUID> among, Set<UUID> found) {
        if (among.contains(person) && found.add(person)) {
            couples.partnersOf(person).forEach(partner -> collect(partner, among, found));
        }
    }

    private long partners(UUID person, Set<UUID> among) {
        return couples.partnersOf(person).stream().filter(among::contains).count();
    }

    private void lineUp(List<List<UUID>> row) {
        int at = 0;
        for (List<UUID> group : row) {
            for (UUID person : group) {
                x.put(person, at);
                at += STEP;
            }
        }
    }

    private void move(int row, Function<UUID, List<UUID>> towards) {
        List<List<UUID>> groups = rows.get(row);
        Map<List<UUID>, Double> wanted = new HashMap<>();
        for (List<UUID> group : groups) {
            turn(group, towards);
        }
        for (List<UUID> group : groups) {
            wanted.put(group, wanted(group, towards));
        }
        List<List<UUID>> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingDouble(group -> centre(wanted, group)));
        place(sorted, wanted);
        rows.set(row, sorted);
    }

    private static double centre(Map<List<UUID>, Double> wanted, List<UUID> group) {
        return wanted.getOrDefault(group, 0.0) + (group.size() - 1) * STEP / 2.0;
    }

    /** Where the group's first member would best stand. */
    private double wanted(List<UUID> group, Function<UUID, List<UUID>> towards) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < group.size(); i++) {
            double mean = mean(towards.apply(group.get(i)));
            if (!Double.isNaN(mean)) {
                sum += mean - (double) i * STEP;
                count++;
            }
        }
        return count == 0 ? x.getOrDefault(group.getFirst(), 0) : sum / count;
    }

    private double mean(List<UUID> people) {
        return people.stream()
                .filter(x::containsKey)
                .mapToInt(person -> x.getOrDefault(person, 0))
                .average()
                .orElse(Double.NaN);
    }

    /** Turns a group round when its members' kin stand the other way round. */
    private void turn(List<UUID> group, Function<UUID, List<UUID>> towards) {
        double tilt = 0;
        double before = Double.NaN;
        for (UUID person : group) {
            double mean = mean(towards.apply(person));
            if (!Double.isNaN(mean)) {
                tilt += Double.isNaN(before) ? 0 : mean - before;
                before = mean;
            }
        }
        if (tilt < 0) {
            Collections.reverse(group);
        }
    }

    /** As near to where each wants to stand as the others allow (pool adjacent violators). */
    private void place(List<List<UUID>> groups, Map<List<UUID>, Double> wanted) {
        double[] value = new double[groups.size()];
        int[] size = new int[groups.size()];
        int blocks = 0;
        int offset = 0;
        for (List<UUID> group : groups) {
            value[blocks] = wanted.getOrDefault(group, 0.0) - offset;
            size[blocks] = 1;
            offset += group.size() * STEP;
            while (blocks > 0 && value[blocks] < value[blocks - 1]) {
                int both = size[blocks - 1] + size[blocks];
                value[blocks - 1] = (value[blocks - 1] * size[blocks - 1] + value[blocks] * size[blocks]) / both;
                size[blocks - 1] = both;
                blocks--;
            }
            blocks++;
        }
        int index = 0;
        offset = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++) {
                List<UUID> group = groups.get(index++);
                for (UUID person : group) {
                    x.put(person, (int) Math.round(value[block]) + offset);
                    offset += STEP;
                }
            }
        }
    }
}
