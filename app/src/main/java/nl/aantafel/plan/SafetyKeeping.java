package nl.aantafel.plan;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.domain.HeadRules;
import nl.aantafel.plan.store.LineCheckStore;
import nl.aantafel.plan.store.SafetyStore;
import org.springframework.stereotype.Component;

/** The steps of the safety plan, apart from the goals and agreements. */
@Component
class SafetyKeeping {

    private final SafetyStore store;
    private final KnownParts known;
    private final Staleness staleness;
    private final LineCheckStore checks;

    SafetyKeeping(SafetyStore store, KnownParts known, Staleness staleness, LineCheckStore checks) {
        this.store = store;
        this.known = known;
        this.staleness = staleness;
        this.checks = checks;
    }

    UUID add(Opened opened, SafetyStepInput typed) {
        SafetyStepInput step = HeadRules.forThoseItConcerns(typed);
        HeadRules.checkStep(step, known.of(opened, List.of()));
        UUID id = Ids.next(opened.stamp().at());
        store.add(opened.caseId(), id, step, opened.stamp());
        return id;
    }

    void change(Opened opened, UUID id, SafetyStepInput typed, long version) {
        find(opened, id);
        SafetyStepInput step = HeadRules.forThoseItConcerns(typed);
        HeadRules.checkStep(step, known.of(opened, List.of()));
        if (!store.change(opened.caseId(), id, step, version, opened.stamp())) {
            Changed<SafetyStepView> now = find(opened, id);
            throw staleness.of(id, now, now.value().version(), FormValues.of(now.value()));
        }
    }

    void remove(Opened opened, UUID id) {
        if (!store.remove(opened.caseId(), id)) {
            throw RefusedException.notFound();
        }
        checks.forget(id);
    }

    private Changed<SafetyStepView> find(Opened opened, UUID id) {
        return store.find(opened.caseId(), id).orElseThrow(RefusedException::notFound);
    }
}
