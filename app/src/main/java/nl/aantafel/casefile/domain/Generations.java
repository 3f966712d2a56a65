package nl.aantafel.casefile.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;

/**
 * In which row of a family drawing each person stands: parents above children, partners and siblings beside each other.
 * People who are not related stand apart. Contradictory relations do not matter: the first one met decides.
 */
final class Generations {

    /** How many rows lower the second person of a relation stands; other kinds of relations tie nobody to a row. */
    private static final Map<String, Integer> DOWN = Map.of(
            "parent_of", 1,
            "step_parent_of", 1,
            "foster_parent_of", 1,
            "grandparent_of", 2,
            "partner", 0,
            "ex_partner", 0,
            "sibling", 0,
            "half_sibling", 0,
            "step_sibling", 0);

    private record Tie(UUID other, int down) {}

    /** People who are tied to each other; {@code rows} holds each one's row, the eldest generation in row 0. */
    record Kin(Map<UUID, Integer> rows) {

        List<List<UUID>> byRow() {
            List<List<UUID>> all = new ArrayList<>();
            rows.forEach((person, row) -> {
                while (all.size() <= row) {
                    all.add(new ArrayList<>());
                }
                all.get(row).add(person);
            });
            return all;
        }
    }

    private Generations() {}

    /** The largest group first; within a row the eldest first. */
    static List<Kin> of(FamilyView family) {
        List<UUID> people = eldestFirst(family.persons());
        Map<UUID, List<Tie>> ties = ties(family);
        Map<UUID, Integer> seen = new HashMap<>();
        List<Kin> all = new ArrayList<>();
        for (UUID person : people) {
            if (!seen.containsKey(person)) {
                Map<UUID, Integer> rows = walk(person, ties);
                seen.putAll(rows);
                all.add(new Kin(ordered(rows, people)));
            }
        }
        all.sort(Comparator.comparingInt((Kin kin) -> -kin.rows().size()));
        return all;
    }

    private static List<UUID> eldestFirst(List<PersonView> persons) {
        return persons.stream()
                .sorted(Comparator.comparing(PersonView::birthDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(PersonView::id)
                .toList();
    }

    private static Map<UUID, List<Tie>> ties(FamilyView family) {
        Map<UUID, List<Tie>> ties = new HashMap<>();
        family.relations().stream()
                .sorted(Comparator.comparingInt((RelationView relation) -> -DOWN.getOrDefault(relation.kind(), -1)))
                .filter(relation -> DOWN.containsKey(relation.kind()))
                .forEach(relation -> {
                    int down = DOWN.getOrDefault(relation.kind(), 0);
                    ties.computeIfAbsent(relation.from(), key -> new ArrayList<>())
                            .add(new Tie(relation.to(), down));
                    ties.computeIfAbsent(relation.to(), key -> new ArrayList<>())
                            .add(new Tie(relation.from(), -down));
                });
        return ties;
    }

    private static Map<UUID, Integer> walk(UUID start, Map<UUID, List<Tie>> ties) {
        Map<UUID, Integer> rows = new HashMap<>(Map.of(start, 0));
        Deque<UUID> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            UUID person = next.remove();
            int row = rows.getOrDefault(person, 0);
            for (Tie tie : ties.getOrDefault(person, List.of())) {
                if (rows.putIfAbsent(tie.other(), row + tie.down()) == null) {
                    next.add(tie.other());
                }
            }
        }
        return rows;
    }

    private static Map<UUID, Integer> ordered(Map<UUID, Integer> rows, List<UUID> people) {
        int top = rows.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        Map<UUID, Integer> ordered = new LinkedHashMap<>();
        for (UUID person : people) {
            Integer row = rows.get(person);
            if (row != null) {
                ordered.put(person, row - top);
            }
        }
        return ordered;
    }
}
