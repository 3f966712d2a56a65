package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.AgreementRules;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.DerivedType;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.store.AgreementStore;
import nl.aantafel.plan.store.GoalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Agreements: made, changed, reported on, taken along to a next conference. */
@Component
class AgreementKeeping {

    private final AgreementStore store;
    private final GoalStore goals;
    private final Phases phases;
    private final KnownParts known;
    private final Staleness staleness;
    private final TellingProgress telling;
    private final ApplicationEventPublisher events;
    private final Time time;

    AgreementKeeping(
            AgreementStore store,
            GoalStore goals,
            Phases phases,
            KnownParts known,
            Staleness staleness,
            TellingProgress telling,
            ApplicationEventPublisher events,
            Time time) {
        this.store = store;
        this.goals = goals;
        this.phases = phases;
        this.known = known;
        this.staleness = staleness;
        this.telling = telling;
        this.events = events;
        this.time = time;
    }

    /** For the whole table, or for who sits in a part. */
    UUID agree(Opened opened, AgreementInput input, int circle) {
        String phase = phase(opened, input.goal());
        AgreementRules.check(input, known.of(opened, parties(input).toList()));
        UUID id = Ids.next(opened.stamp().at());
        LocalDate madeOn = input.madeOn() == null ? time.today() : input.madeOn();
        String type = DerivedType.of(input.kind(), input.does(), input.with()).code();
        store.add(
                made(opened, id, input, type, madeOn, phase),
                input,
                opened.keys(),
                new AgreementStore.Written(opened.stamp(), circle));
        events.publishEvent(new AgreementMade(opened.caseId(), id, input.kind(), type, input.conference()));
        return id;
    }

    void change(Opened opened, UUID agreement, AgreementInput input, long version) {
        AgreementView now = find(opened, agreement).value();
        requireGoal(opened, input.goal());
        AgreementRules.check(input, known.of(opened, parties(input).toList()));
        AgreementView seen = as(now, now.state(), now.stateNote(), now.doneOn(), version);
        if (!store.change(seen, input, opened.keys(), opened.stamp())) {
            Changed<AgreementView> newer = find(opened, agreement);
            throw staleness.of(agreement, newer, newer.value().version(), FormValues.of(newer.value()));
        }
    }

    void release(Opened opened, UUID agreement, Set<Integer> to) {
        Changed<AgreementView> found = find(opened, agreement);
        UUID me = opened.actor().person();
        boolean does = found.value().does().stream()
                .anyMatch(party -> me.equals(party.party().professional()));
        if (!does && !me.equals(found.by())) {
            throw RefusedException.mayNot("plan.refusal.not-yours-to-release");
        }
        Set<Integer> audience = new HashSet<>(store.audience(agreement));
        audience.addAll(to);
        store.release(agreement, audience);
    }

    AgreementView toReport(Opened opened, UUID agreement) {
        return find(opened, agreement).value();
    }

    void report(Opened opened, AgreementView now, String state, String note, long version) {
        AgreementRules.checkReport(state, note);
        LocalDate doneOn = state.equals(AgreementRules.DONE) ? time.today() : null;
        if (!store.report(as(now, state, note, doneOn, version), opened.stamp())) {
            Changed<AgreementView> newer = find(opened, now.id());
            throw staleness.of(now.id(), newer, newer.value().version(), FormValues.progress(newer.value()));
        }
        telling.tell(opened, as(now, state, note, doneOn, version + 1), store.audience(now.id()));
        events.publishEvent(new AgreementReported(opened.caseId(), now.id(), state));
    }

    /** Only open ones go along; one that is not, or is not of this case, refuses all. */
    void carryOver(Opened opened, UUID conference, Set<UUID> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        if (!store.open(opened.caseId(), agreements).containsAll(agreements)) {
            throw RefusedException.conflict("plan.refusal.carry-only-open");
        }
        store.carryOver(opened.caseId(), conference, agreements);
    }

    private Changed<AgreementView> find(Opened opened, UUID agreement) {
        return store.find(opened.caseId(), agreement).orElseThrow(RefusedException::notFound);
    }

    /** The phase of its goal; without one, the phase the family is in now. */
    private String phase(Opened opened, @Nullable UUID goal) {
        if (goal != null) {
            return requireGoal(opened, goal);
        }
        return phases.of(opened.actor(), opened.caseId())
                .current()
                .map(PhaseView::phase)
                .orElse("");
    }

    private String requireGoal(Opened opened, @Nullable UUID goal) {
        return goal == null
                ? ""
                : goals.find(opened.caseId(), goal)
                        .map(Changed::value)
                        .map(GoalView::phase)
                        .orElseThrow(() -> RefusedException.invalid(Fields.GOAL, "check.choose"));
    }

    private static Stream<Party> parties(AgreementInput input) {
        return Stream.of(input.does(), input.forWhom(), input.with()).flatMap(List::stream);
    }

    private static AgreementView made(
            Opened opened, UUID id, AgreementInput input, String type, LocalDate madeOn, String phase) {
        return new AgreementView(
                id,
                opened.caseId(),
                input.goal(),
                input.kind(),
                type,
                input.what(),
                input.reason(),
                input.due(),
                input.term(),
                input.priority(),
                input.priorityReason(),
                List.of(),
                List.of(),
                List.of(),
                AgreementRules.OPEN,
                "",
                0,
                input.conference(),
                madeOn,
                0,
                phase,
                null);
    }

    private static AgreementView as(
            AgreementView it, String state, String note, @Nullable LocalDate doneOn, long version) {
        return new AgreementView(
                it.id(),
                it.caseId(),
                it.goal(),
                it.kind(),
                it.derivedType(),
                it.what(),
                it.reason(),
                it.due(),
                it.term(),
                it.priority(),
                it.priorityReason(),
                it.does(),
                it.forWhom(),
                it.with(),
                state,
                note,
                it.carriedOver(),
                it.conference(),
                it.madeOn(),
                version,
                it.phase(),
                doneOn);
    }
}
