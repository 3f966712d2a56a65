package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * When a relation is possible: between two people of the case, not twice in the same days, nobody their own parent or
 * ancestor, no parent younger than the child. Fields are named as in the form and in the API.
 */
public final class RelationRules {

    /** Read as: the first is an ancestor of the second. */
    static final Set<String> DESCENT = Set.of("parent_of", "grandparent_of");

    /** The same in both directions. */
    private static final Set<String> MUTUAL =
            Set.of("partner", "ex_partner", "sibling", "half_sibling", "step_sibling", "other_family", "network");

    private static final String KIND = "soort";
    private static final String OTHER = "anderePersoon";

    private RelationRules() {}

    /** {@code self} is the relation that is being changed, if any. */
    public static Checks check(RelationInput input, @Nullable UUID self, FamilyView family, Set<String> kinds) {
        Checks checks = new Checks()
                .that(family.person(input.from()).isPresent(), "persoon", "casefile.refusal.not-in-case")
                .that(family.person(input.to()).isPresent(), OTHER, "casefile.refusal.not-in-case")
                .that(!input.from().equals(input.to()), OTHER, "casefile.refusal.relation-to-self")
                .that(kinds.contains(input.kind()), KIND, "check.choose")
                .plausible("vanaf", input.fromDay())
                .plausible("totEnMet", input.untilDay())
                .ordered("totEnMet", input.fromDay(), input.untilDay());
        if (checks.failed()) {
            return checks;
        }
        checks.that(
                family.relations().stream().noneMatch(other -> !other.id().equals(self) && same(input, other)),
                KIND,
                "casefile.refusal.relation-twice");
        if (DESCENT.contains(input.kind())) {
            checks.that(!ancestor(input.to(), input.from(), self, family), KIND, "casefile.refusal.own-ancestor");
            checks.that(
                    mayDescend(birth(family, input.from()), birth(family, input.to())),
                    KIND,
                    "casefile.refusal.parent-younger");
        }
        return checks;
    }

    static @Nullable LocalDate birth(FamilyView family, UUID person) {
        return family.person(person).map(PersonView::birthDate).orElse(null);
    }

    /** Unknown dates make everything possible. */
    static boolean mayDescend(@Nullable LocalDate elder, @Nullable LocalDate younger) {
        return elder == null || younger == null || elder.isBefore(younger);
    }

    private static boolean same(RelationInput input, RelationView other) {
        boolean pair = input.from().equals(other.from()) && input.to().equals(other.to());
        boolean reversed = MUTUAL.contains(input.kind())
                && input.from().equals(other.to())
                && input.to().equals(other.from());
        return input.kind().equals(other.kind())
                && (pair || reversed)
                && new Period(input.fromDay(), input.untilDay())
                        .overlaps(new Period(other.fromDay(), other.untilDay()));
    }

    private static boolean ancestor(UUID elder, UUID younger, @Nullable UUID without, FamilyView family) {
        Set<UUID> seen = new HashSet<>(Set.of(elder));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (RelationView relation : family.relations()) {
                if (DESCENT.contains(relation.kind())
                        && !Objects.equals(relation.id(), without)
                        && seen.contains(relation.from())) {
                    grew |= seen.add(relation.to());
                }
            }
        }
        return seen.contains(younger);
    }
}
