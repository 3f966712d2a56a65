package nl.aantafel.plan.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;

/**
 * The plan as far as it is for one member of the family (alleen voor): what is for all of them or for this one by name. An
 * agreement is theirs when they do it, take part in it, or it is for them. A safety step of somebody else is not there, and
 * neither is how the professionals work together.
 */
public record ForPerson(
        List<BottomLineView> bottomLines,
        List<GoalView> goals,
        List<AgreementView> agreements,
        List<SafetyStepView> safetySteps) {

    public static ForPerson of(PlanView plan, UUID person) {
        return new ForPerson(
                plan.bottomLines().stream()
                        .filter(line -> concerns(line.forPersons(), person))
                        .toList(),
                plan.goals().stream()
                        .filter(goal -> goal.state().equals("open") && concerns(goal.persons(), person))
                        .toList(),
                plan.agreements().stream()
                        .filter(agreement -> agreement.state().equals("open") && concerns(agreement, person))
                        .toList(),
                plan.safetySteps().stream()
                        .filter(step -> concerns(step.forPersons(), person))
                        .toList());
    }

    private static boolean concerns(Set<UUID> persons, UUID person) {
        return persons.isEmpty() || persons.contains(person);
    }

    private static boolean concerns(AgreementView agreement, UUID person) {
        return Stream.of(agreement.does(), agreement.forWhom(), agreement.with())
                .flatMap(List::stream)
                .map(NamedParty::party)
                .anyMatch(party -> person.equals(party.person()));
    }
}
