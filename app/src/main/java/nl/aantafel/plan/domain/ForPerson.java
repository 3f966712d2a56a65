package nl.aantafel.plan.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;

/**
 * The plan as far as it is for one member of the family (alleen voor): the lines that are for them ({@link ForFamily}), as far as they
 * are open. How the professionals work together is not in it.
 */
public record ForPerson(
        List<BottomLineView> bottomLines,
        List<GoalView> goals,
        List<AgreementView> agreements,
        List<SafetyStepView> safetySteps) {

    /** {@code theirs}: the lines that are for this member of the family. */
    public static ForPerson of(PlanView plan, Set<UUID> theirs) {
        return new ForPerson(
                plan.bottomLines().stream()
                        .filter(line -> theirs.contains(line.id()))
                        .toList(),
                plan.goals().stream()
                        .filter(goal -> goal.state().equals("open") && theirs.contains(goal.id()))
                        .toList(),
                plan.agreements().stream()
                        .filter(agreement -> agreement.state().equals("open") && theirs.contains(agreement.id()))
                        .toList(),
                plan.safetySteps().stream()
                        .filter(step -> theirs.contains(step.id()))
                        .toList());
    }
}
