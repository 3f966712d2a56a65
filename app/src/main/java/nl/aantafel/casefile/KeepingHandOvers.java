package nl.aantafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.HandedOver;
import nl.aantafel.casefile.domain.StateMoves;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.casefile.domain.TeamRules;
import nl.aantafel.casefile.store.HandOverStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.task.Tasks;

/** Keeps hand-overs between professionals. */
@UseCases
class KeepingHandOvers implements HandOvers {

    private final CaseGate gate;
    private final HandOverStore store;
    private final TeamStore team;
    private final GivingOver giving;
    private final WhoIsWho whoIsWho;
    private final Tasks tasks;
    private final Time time;

    KeepingHandOvers(
            CaseGate gate,
            HandOverStore store,
            TeamStore team,
            GivingOver giving,
            WhoIsWho whoIsWho,
            Tasks tasks,
            Time time) {
        this.gate = gate;
        this.store = store;
        this.team = team;
        this.giving = giving;
        this.whoIsWho = whoIsWho;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public List<HandOverView> of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        List<HandedOver> all = store.of(caseId);
        Map<UUID, Professional> people = whoIsWho.professionals(
                all.stream().flatMap(each -> Stream.of(each.from(), each.to())).collect(Collectors.toSet()));
        gate.traceAll(Action.READ, "team.hand-overs", caseId);
        return all.stream().map(each -> view(each, people)).toList();
    }

    private static HandOverView view(HandedOver it, Map<UUID, Professional> people) {
        Professional from = people.get(it.from());
        Professional to = people.get(it.to());
        return new HandOverView(
                it.id(),
                it.what(),
                it.from(),
                from == null ? "" : from.name(),
                it.to(),
                to == null ? "" : to.name(),
                to == null ? "" : to.organisationName(),
                it.note(),
                it.givenAt(),
                it.confirmedAt());
    }

    @Override
    public UUID give(Actor actor, UUID caseId, HandOver handOver) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        if (inside.basis().state() != State.TAKEN_UP) {
            throw StateMoves.refusal(inside.basis().state());
        }
        if (!actor.person().equals(handOver.from())) {
            gate.require(actor, Right.MANAGE_TEAM, caseId);
        }
        TeamRules.handOver(handOver, inTeam(caseId)).refuseIfAny();
        UUID id = giving.give(
                inside,
                GivingOver.MEMBER,
                Objects.requireNonNull(handOver.from()),
                Objects.requireNonNull(handOver.to()),
                handOver.note());
        gate.traceAll(Action.CHANGE, "team.give-over", caseId);
        return id;
    }

    private Set<UUID> inTeam(UUID caseId) {
        return team.members(caseId).stream()
                .filter(place -> place.lastsAfter(time.today().minusDays(1)))
                .map(TeamPlace::professional)
                .collect(Collectors.toSet());
    }

    @Override
    public void confirm(Actor actor, UUID caseId, UUID handOver) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        HandedOver found = store.of(caseId).stream()
                .filter(each -> each.id().equals(handOver))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!found.to().equals(actor.person())) {
            throw RefusedException.mayNot("casefile.refusal.hand-over-not-yours");
        }
        if (!store.confirm(caseId, handOver, time.now())) {
            throw RefusedException.conflict("casefile.refusal.hand-over-confirmed");
        }
        tasks.ofCase(actor, caseId).stream()
                .filter(task -> !task.done()
                        && task.kind().equals(GivingOver.CONFIRM)
                        && handOver.equals(task.aboutId())
                        && task.owner().equals(actor.person()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
        gate.traceAll(Action.CHANGE, "team.confirm-hand-over", caseId);
    }
}
