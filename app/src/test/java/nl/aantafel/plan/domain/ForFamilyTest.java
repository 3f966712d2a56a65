package nl.aantafel.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.FamilyLimits.Limits;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.PlanLines.LineFor;
import org.junit.jupiter.api.Test;

class ForFamilyTest {

    static final Limits NOBODY_APART = new Apart(Set.of(), "");

    private static final UUID MOTHER = new UUID(0, 1);
    private static final UUID FATHER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final Set<UUID> FAMILY = Set.of(MOTHER, FATHER, CHILD);

    /** The mother knows the secret; the pair must not meet. */
    private record Apart(Set<UUID> pair, String secret) implements Limits {
        @Override
        public boolean mayReach(UUID person, String text) {
            return person.equals(MOTHER) || secret.isEmpty() || !text.contains(secret);
        }

        @Override
        public Set<UUID> apartFrom(UUID person) {
            Set<UUID> others = new java.util.HashSet<>(pair);
            return others.remove(person) ? others : Set.of();
        }
    }

    private final ForFamily free = new ForFamily(FAMILY, NOBODY_APART);
    private final ForFamily apart = new ForFamily(FAMILY, new Apart(Set.of(MOTHER, FATHER), ""));

    @Test
    void aLineIsForThoseItConcerns() {
        assertThat(free.of(line(Set.of(MOTHER)), LineChoice.NONE).persons()).containsExactly(MOTHER);
        assertThat(free.of(line(Set.of()), LineChoice.NONE).persons()).isEqualTo(FAMILY);
    }

    @Test
    void anAgreementThatNamesNobodyOfTheFamilyIsForNobody() {
        PlanLine workers = new PlanLine(Kind.AGREEMENT, new UUID(1, 1), "Overleg", "Overleg", Set.of());

        assertThat(free.of(workers, LineChoice.NONE).persons()).isEmpty();
    }

    @Test
    void aChoiceIsNeverWiderThanItWasWhenTheLineCameToConcernOthers() {
        LineFor narrowed = free.of(line(Set.of(MOTHER, CHILD)), chosen(Set.of(MOTHER), Set.of(MOTHER, FATHER), ""));
        LineFor widened = free.of(line(Set.of(CHILD)), chosen(Set.of(MOTHER, CHILD), Set.of(MOTHER), ""));

        assertThat(narrowed.persons()).containsExactly(MOTHER);
        assertThat(narrowed.outdated()).isTrue();
        assertThat(widened.persons()).containsExactly(CHILD);
    }

    @Test
    void twoWhoMustNotMeetShareALineThatConcernsBoth() {
        assertThat(apart.of(line(Set.of(MOTHER, FATHER)), LineChoice.NONE).persons())
                .containsExactlyInAnyOrder(MOTHER, FATHER);
    }

    @Test
    void twoWhoMustNotMeetDoNotShareALineThatConcernsOneUnlessWithAReason() {
        PlanLine hers = line(Set.of(MOTHER));

        assertThat(apart.of(hers, chosen(Set.of(MOTHER, FATHER), Set.of(MOTHER), ""))
                        .persons())
                .containsExactly(MOTHER);
        assertThat(apart.of(hers, chosen(Set.of(MOTHER, FATHER), Set.of(MOTHER), "Zij vroeg dit zelf"))
                        .persons())
                .containsExactlyInAnyOrder(MOTHER, FATHER);
    }

    @Test
    void whatIsShieldedReachesNobodyElseWhateverWasChosen() {
        ForFamily shielded = new ForFamily(FAMILY, new Apart(Set.of(), "Lindelaan"));
        PlanLine line = new PlanLine(Kind.GOAL, new UUID(1, 2), "Rust", "Rust aan de Lindelaan", Set.of());

        LineFor found = shielded.of(line, chosen(FAMILY, Set.of(), "Iedereen weet het"));

        assertThat(found.persons()).containsExactly(MOTHER);
        assertThat(found.heldBack()).containsExactlyInAnyOrder(FATHER, CHILD);
    }

    @Test
    void whoIsNoLongerOfTheFamilyIsNotAmongThem() {
        assertThat(free.of(line(Set.of(MOTHER)), chosen(Set.of(MOTHER, new UUID(0, 9)), Set.of(MOTHER), ""))
                        .persons())
                .containsExactly(MOTHER);
    }

    private static PlanLine line(Set<UUID> named) {
        return new PlanLine(Kind.GOAL, new UUID(1, 3), "Rust thuis", "Rust thuis", named);
    }

    private static LineChoice chosen(Set<UUID> persons, Set<UUID> named, String reason) {
        return new LineChoice(true, persons, named, reason, 1);
    }
}
