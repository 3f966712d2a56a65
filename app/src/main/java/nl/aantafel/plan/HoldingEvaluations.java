package nl.aantafel.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.HeadRules;
import nl.aantafel.plan.store.EvaluationStore;
import nl.aantafel.plan.store.PlanStore;

/** Writes down what looking back brought. Who was changing the plan's head meanwhile hears of it. */
@UseCases
class HoldingEvaluations implements Evaluations {

    private final Opening opening;
    private final EvaluationStore store;
    private final PlanStore plans;
    private final Naming naming;

    HoldingEvaluations(Opening opening, EvaluationStore store, PlanStore plans, Naming naming) {
        this.opening = opening;
        this.store = store;
        this.plans = plans;
        this.naming = naming;
    }

    @Override
    public void hold(Actor actor, UUID caseId, UUID evaluation, Held held) {
        Opened opened = opening.toChange(actor, caseId);
        UUID by = Objects.requireNonNullElse(held.by(), actor.person());
        boolean known = naming.existing(List.of(Party.professional(by))).contains(by);
        HeadRules.checkHeld(held, known, opened.stamp().today());
        if (find(caseId, evaluation).held() || !store.hold(caseId, evaluation, held, by)) {
            throw RefusedException.conflict("plan.refusal.evaluation-held");
        }
        plans.touch(caseId, opened.stamp());
        opening.changed(opened, "plan.hold-evaluation");
    }

    /** Taking back what was not held changes nothing. */
    @Override
    public void reopen(Actor actor, UUID caseId, UUID evaluation) {
        Opened opened = opening.toChange(actor, caseId);
        if (find(caseId, evaluation).held() && store.reopen(caseId, evaluation)) {
            plans.touch(caseId, opened.stamp());
        }
        opening.changed(opened, "plan.reopen-evaluation");
    }

    private EvaluationView find(UUID caseId, UUID evaluation) {
        return store.list(caseId).stream()
                .filter(each -> each.id().equals(evaluation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }
}
