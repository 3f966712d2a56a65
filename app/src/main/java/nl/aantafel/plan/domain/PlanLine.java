package nl.aantafel.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;

/**
 * A line of the plan: whom it is about, and all its text.
 *
 * @param named the members of the family it names; none of an agreement: nobody, of anything else: all of them
 */
@Personal
public record PlanLine(Kind kind, UUID id, String title, String text, Set<UUID> named) {

    public static List<PlanLine> of(PlanView plan) {
        List<PlanLine> lines = new ArrayList<>();
        plan.bottomLines().forEach(each -> lines.add(of(each)));
        plan.goals().forEach(each -> lines.add(of(each)));
        plan.agreements().forEach(each -> lines.add(of(each)));
        plan.safetySteps().forEach(each -> lines.add(of(each)));
        String end = plan.head().endCondition();
        if (!end.isBlank()) {
            lines.add(new PlanLine(Kind.END_CONDITION, plan.caseId(), end, end, Set.of()));
        }
        return lines;
    }

    private static PlanLine of(BottomLineView it) {
        return new PlanLine(
                Kind.BOTTOM_LINE,
                it.id(),
                it.text(),
                together(it.text(), it.consequence(), it.rhythm(), it.guardian().name()),
                it.forPersons());
    }

    private static PlanLine of(GoalView it) {
        return new PlanLine(Kind.GOAL, it.id(), it.title(), together(it.title(), it.goodEnough()), it.persons());
    }

    private static PlanLine of(AgreementView it) {
        List<NamedParty> parties = Stream.of(it.does(), it.forWhom(), it.with())
                .flatMap(List::stream)
                .toList();
        String names = parties.stream().map(NamedParty::name).collect(Collectors.joining("\n"));
        return new PlanLine(
                Kind.AGREEMENT,
                it.id(),
                it.what(),
                together(it.what(), it.reason(), names),
                parties.stream()
                        .map(each -> each.party().person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static PlanLine of(SafetyStepView it) {
        return new PlanLine(Kind.SAFETY_STEP, it.id(), it.text(), it.text(), it.forPersons());
    }

    private static String together(String... texts) {
        return String.join("\n", texts);
    }

    /** Whom of the family it concerns. */
    Set<UUID> concerned(Set<UUID> family) {
        return named.isEmpty() && kind != Kind.AGREEMENT ? family : named;
    }

    @Override
    public String toString() {
        return "PlanLine";
    }
}
