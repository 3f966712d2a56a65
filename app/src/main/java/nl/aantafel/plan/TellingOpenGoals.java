package nl.aantafel.plan;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.OpenGoals;
import nl.aantafel.plan.store.GoalStore;
import org.springframework.stereotype.Component;

/** The goals that the plan has open, for who decides about the phase. */
@Component
final class TellingOpenGoals implements OpenGoals {

    private final GoalStore goals;

    TellingOpenGoals(GoalStore goals) {
        this.goals = goals;
    }

    @Override
    public boolean any(UUID caseId, Set<String> phases) {
        return goals.list(caseId).stream()
                .anyMatch(goal -> goal.state().equals("open") && phases.contains(goal.phase()));
    }
}
