package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.domain.BottomLineRules;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.store.BottomLineStore;
import nl.aantafel.plan.store.LineCheckStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Bottom lines: set, changed, ended, checked. */
@Component
class BottomLineKeeping {

    private final BottomLineStore store;
    private final Phases phases;
    private final KnownParts known;
    private final Staleness staleness;
    private final CheckFollowing following;
    private final LineCheckStore checks;
    private final ApplicationEventPublisher events;
    private final Time time;

    BottomLineKeeping(
            BottomLineStore store,
            Phases phases,
            KnownParts known,
            Staleness staleness,
            CheckFollowing following,
            LineCheckStore checks,
            ApplicationEventPublisher events,
            Time time) {
        this.store = store;
        this.phases = phases;
        this.known = known;
        this.staleness = staleness;
        this.following = following;
        this.checks = checks;
        this.events = events;
        this.time = time;
    }

    UUID add(Opened opened, BottomLineInput typed) {
        BottomLineInput input = inPhase(opened, typed);
        BottomLineRules.check(input, known.of(opened, List.of(input.guardian())));
        UUID id = Ids.next(opened.stamp().at());
        store.add(opened.caseId(), id, input, opened.stamp());
        events.publishEvent(new BottomLineSet(opened.caseId(), id));
        return id;
    }

    /** Without a phase it belongs to the one the family is in now. */
    private BottomLineInput inPhase(Opened opened, BottomLineInput it) {
        if (!it.phase().isEmpty()) {
            return it;
        }
        String phase = phases.of(opened.actor(), opened.caseId())
                .current()
                .map(PhaseView::phase)
                .orElse("");
        return new BottomLineInput(
                it.text(), it.guardian(), it.consequence(), it.rhythm(), phase, it.from(), it.forPersons());
    }

    void change(Opened opened, UUID id, BottomLineInput input, long version) {
        find(opened, id);
        BottomLineRules.check(input, known.of(opened, List.of(input.guardian())));
        if (!store.change(opened.caseId(), id, input, version, opened.stamp())) {
            throw stale(opened, id);
        }
        events.publishEvent(new BottomLineSet(opened.caseId(), id));
    }

    void end(Opened opened, UUID id, LocalDate lastDay, long version) {
        BottomLineRules.checkEnd(find(opened, id).from(), lastDay);
        if (!store.end(opened.caseId(), id, lastDay, version, opened.stamp())) {
            throw stale(opened, id);
        }
        checks.ended(id, lastDay, time.today());
        events.publishEvent(new BottomLineSet(opened.caseId(), id));
    }

    BottomLineView find(Opened opened, UUID id) {
        return current(opened, id).value();
    }

    void check(Opened opened, BottomLineView bottomLine, Check check) {
        BottomLineRules.checkCheck(check, bottomLine, time.today());
        store.check(opened.caseId(), bottomLine.id(), check, opened.stamp());
        following.found(opened, bottomLine, check);
        events.publishEvent(new BottomLineChecked(opened.caseId(), bottomLine.id(), check.on(), check.outcome()));
    }

    private Changed<BottomLineView> current(Opened opened, UUID id) {
        return store.find(opened.caseId(), id).orElseThrow(RefusedException::notFound);
    }

    private RefusedException stale(Opened opened, UUID id) {
        Changed<BottomLineView> now = current(opened, id);
        return staleness.of(id, now, now.value().version(), FormValues.of(now.value()));
    }
}
