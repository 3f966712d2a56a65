package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.RelationView;
import org.jspecify.annotations.Nullable;

/** Who are or were together, or have a child together; a family has any number of couples, and a person too. */
final class Couples {

    /** Two people; {@code apart} when they are so now, {@code until} or {@code since} when that is known. */
    record Couple(
            UUID one,
            UUID other,
            boolean apart,
            @Nullable LocalDate until,
            @Nullable LocalDate since) {

        boolean holds(UUID person) {
            return one.equals(person) || other.equals(person);
        }

        UUID besides(UUID person) {
            return one.equals(person) ? other : one;
        }
    }

    private final Map<Set<UUID>, Couple> all = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> parents = new LinkedHashMap<>();

    Couples(FamilyView family, LocalDate today) {
        for (RelationView relation : family.relations()) {
            if (relation.kind().equals("parent_of")) {
                List<UUID> known = parents.computeIfAbsent(relation.to(), key -> new ArrayList<>());
                if (!known.contains(relation.from())) {
                    known.add(relation.from());
                }
            }
            if (relation.kind().equals("partner") || relation.kind().equals("ex_partner")) {
                all.merge(Set.of(relation.from(), relation.to()), couple(relation, today), Couples::closest);
            }
        }
        parents.values().stream()
                .filter(two -> two.size() == 2)
                .forEach(two ->
                        all.putIfAbsent(Set.copyOf(two), new Couple(two.getFirst(), two.getLast(), false, null, null)));
    }

    private static Couple couple(RelationView relation, LocalDate today) {
        boolean ex = relation.kind().equals("ex_partner");
        boolean ended = relation.untilDay() != null && relation.untilDay().isBefore(today);
        return new Couple(
                relation.from(),
                relation.to(),
                ex || ended,
                ex ? null : relation.untilDay(),
                ex ? relation.fromDay() : null);
    }

    /** Together again counts more than apart before. */
    private static Couple closest(Couple one, Couple other) {
        if (one.apart() != other.apart()) {
            return one.apart() ? other : one;
        }
        return one.until() == null && one.since() == null ? other : one;
    }

    List<Couple> all() {
        return List.copyOf(all.values());
    }

    Optional<Couple> of(UUID one, UUID other) {
        return one.equals(other) ? Optional.empty() : Optional.ofNullable(all.get(Set.of(one, other)));
    }

    List<UUID> partnersOf(UUID person) {
        return all.values().stream()
                .filter(couple -> couple.holds(person))
                .map(couple -> couple.besides(person))
                .toList();
    }

    List<UUID> parentsOf(UUID child) {
        return List.copyOf(parents.getOrDefault(child, List.of()));
    }

    boolean shareParent(UUID one, UUID other) {
        return parentsOf(one).stream().anyMatch(parentsOf(other)::contains);
    }
}
