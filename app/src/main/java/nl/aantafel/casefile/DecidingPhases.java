package nl.aantafel.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.PhaseMoves;
import nl.aantafel.casefile.domain.PhaseMoves.Known;
import nl.aantafel.casefile.domain.PhaseMoves.Now;
import nl.aantafel.casefile.store.PhaseStore;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Records what the table decided together about the phase; whoever leads the meeting writes it down. */
@UseCases
class DecidingPhases implements Phases {

    private final CaseGate gate;
    private final PhaseStore store;
    private final OpenGoals goals;
    private final ApplicationEventPublisher events;
    private final Time time;

    DecidingPhases(CaseGate gate, PhaseStore store, OpenGoals goals, ApplicationEventPublisher events, Time time) {
        this.gate = gate;
        this.store = store;
        this.goals = goals;
        this.events = events;
        this.time = time;
    }

    @Override
    public PhasesView of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        List<PhaseView> history = store.history(caseId);
        gate.traceAll(Action.READ, "phase.of", caseId);
        return new PhasesView(
                history.isEmpty() ? Optional.empty() : Optional.of(history.getLast()),
                history,
                moves(inside.frame()).possible(now(history)));
    }

    @Override
    public UUID decide(Actor actor, UUID caseId, Decide decision) {
        return decideIn(actor, caseId, decision, Principal.TABLE);
    }

    @Override
    public UUID decideIn(Actor actor, UUID caseId, Decide decision, int circle) {
        Inside inside = gate.lock(actor, Right.LEAD_MEETING, caseId);
        List<PhaseView> history = store.history(caseId);
        Now now = now(history);
        PhaseMoves moves = moves(inside.frame());
        boolean earlierOpen = goals.any(caseId, moves.before(decision.phase()));
        moves.check(now, decision, earlierOpen, time.today()).refuseIfAny();
        PhaseView decided = new PhaseView(
                gate.id(),
                decision.phase(),
                decision.from(),
                decision.reason(),
                moves.backward(now, decision.phase()),
                decision.conference(),
                circle == Principal.TABLE ? null : circle);
        store.add(caseId, decided, history.size() + 1, gate.stamp(actor));
        events.publishEvent(
                new PhaseDecided(caseId, decided.phase(), decided.from(), decided.backward(), decision.conference()));
        gate.traceAll(Action.DECIDE, "phase.decide", caseId);
        return decided.id();
    }

    private static PhaseMoves moves(Frame frame) {
        return new PhaseMoves(frame.phases().stream()
                .map(phase -> new Known(phase.code(), phase.normalStart(), phase.movesTo()))
                .toList());
    }

    private static @Nullable Now now(List<PhaseView> history) {
        return history.isEmpty()
                ? null
                : new Now(history.getLast().phase(), history.getLast().from());
    }
}
