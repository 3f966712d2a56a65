package nl.aantafel.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForPersonTest {

    private static final UUID MOTHER = new UUID(0, 1);
    private static final UUID FATHER = new UUID(0, 2);
    private static final AtomicLong NEXT = new AtomicLong();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void leavesOutWhatIsForSomebodyElse() {
        PlanView plan = plan(
                List.of(goal("Rust thuis", Set.of()), goal("Hulp voor vader", Set.of(FATHER))),
                List.of(agreement("Vader belt", FATHER), agreement("Moeder belt", MOTHER)),
                List.of(line("Voor allen", Set.of()), line("Voor vader", Set.of(FATHER))),
                List.of(step("Vader loopt weg", Set.of(FATHER)), step("Moeder gaat naar de buren", Set.of(MOTHER))));

        ForPerson mothers = ForPerson.of(plan, theirs(plan));

        assertThat(mothers.goals()).extracting(GoalView::title).containsExactly("Rust thuis");
        assertThat(mothers.agreements()).extracting(AgreementView::what).containsExactly("Moeder belt");
        assertThat(mothers.bottomLines()).extracting(BottomLineView::text).containsExactly("Voor allen");
        assertThat(mothers.safetySteps()).extracting(SafetyStepView::text).containsExactly("Moeder gaat naar de buren");
    }

    @Test
    void anAgreementOfWorkersAmongThemselvesIsNobodysInTheFamily() {
        AgreementView workers = agreement("Dossiers vergelijken", null);

        PlanView plan = plan(List.of(), List.of(workers), List.of(), List.of());
        assertThat(ForPerson.of(plan, theirs(plan)).agreements()).isEmpty();
    }

    @Test
    void aStepSettledBeforeStepsNamedTheirPeopleIsForWhoDoesIt() {
        assertThat(new SafetyStepView(new UUID(0, 9), MOTHER, "Belt oma", absent(), 0).forPersons())
                .containsExactly(MOTHER);
    }

    /** The lines that are for the mother, with nobody kept from anybody. */
    private static Set<UUID> theirs(PlanView plan) {
        ForFamily rule = new ForFamily(Set.of(MOTHER, FATHER), ForFamilyTest.NOBODY_APART);
        return PlanLine.of(plan).stream()
                .map(line -> rule.of(line, LineChoice.NONE))
                .filter(line -> line.persons().contains(MOTHER))
                .map(LineFor::line)
                .collect(Collectors.toSet());
    }

    /** What reading an older document gives for a part it does not have. */
    @SuppressWarnings("NullAway")
    private static Set<UUID> absent() {
        return null;
    }

    private static UUID id() {
        return new UUID(7, NEXT.incrementAndGet());
    }

    private static PlanView plan(
            List<GoalView> goals,
            List<AgreementView> agreements,
            List<BottomLineView> lines,
            List<SafetyStepView> steps) {
        HeadInput head = new HeadInput("", "", "", "", "", null, List.of());
        return new PlanView(new UUID(0, 3), head, goals, agreements, lines, steps, List.of(), Optional.empty(), 0);
    }

    private static GoalView goal(String title, Set<UUID> persons) {
        return new GoalView(id(), "", title, "", "", "", persons, Set.of(), "open", "", List.of(), List.of(), 0);
    }

    private static BottomLineView line(String text, Set<UUID> persons) {
        NamedParty oma = new NamedParty(Party.network("Oma"), "Oma", "", false);
        return new BottomLineView(id(), text, oma, "", "", "", DAY, null, List.of(), persons, 0);
    }

    private static SafetyStepView step(String text, Set<UUID> persons) {
        return new SafetyStepView(id(), null, text, persons, 0);
    }

    private static AgreementView agreement(String what, @Nullable UUID person) {
        Party party = person == null ? Party.professional(new UUID(0, 5)) : Party.family(person);
        NamedParty does = new NamedParty(party, "", "", person != null);
        return new AgreementView(
                id(),
                new UUID(0, 3),
                null,
                "action",
                "",
                what,
                "",
                null,
                "",
                null,
                "",
                List.of(does),
                List.of(),
                List.of(),
                "open",
                "",
                0,
                null,
                DAY,
                0,
                "",
                null);
    }
}
