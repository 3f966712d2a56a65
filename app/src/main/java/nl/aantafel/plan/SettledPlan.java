package nl.aantafel.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.Plans.Settled;
import org.jspecify.annotations.Nullable;

/**
 * The plan as a conference settled it (vastgesteld plan): texts, states and the names of that day. {@code personNames} are the
 * first names of the members of the family by id; {@code decisions} have who supported them and who did not.
 */
@Personal
public record SettledPlan(
        UUID caseId,
        Settled settled,
        HeadInput head,
        List<GoalView> goals,
        List<AgreementView> agreements,
        List<BottomLineView> bottomLines,
        List<SafetyStepView> safetySteps,
        List<EvaluationView> evaluations,
        Map<UUID, String> personNames,
        List<DecisionView> decisions) {

    /** A plan settled before moments to look back, or decisions with who supported them, were kept has none apart. */
    public SettledPlan {
        evaluations = Objects.requireNonNullElse(evaluations, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
    }

    /** What was decided or proposed in a conference, with who supported it and who objected. */
    public List<DecisionView> decidedIn(UUID conference) {
        return decisions.stream()
                .filter(each -> conference.equals(each.proposal().conference()))
                .toList();
    }

    /** The first name of a member of the family; empty for nobody in particular. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : personNames.getOrDefault(person, "");
    }

    /** The names of those a line is for; empty when it is for all of the family. */
    public String onlyFor(Set<UUID> persons) {
        return persons.containsAll(personNames.keySet())
                ? ""
                : persons.stream()
                        .map(this::name)
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "SettledPlan";
    }
}
