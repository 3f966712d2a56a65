package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.CaseRules;
import nl.aantafel.casefile.domain.ContactRules;
import nl.aantafel.casefile.domain.Keys;
import nl.aantafel.casefile.store.CaseList;
import nl.aantafel.casefile.store.CaseStore;
import nl.aantafel.casefile.store.LikenessStore;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Opens cases, shows and lists them; leaves what is decided about them to {@link CaseDecisions}. */
@UseCases
class OpeningCases implements CaseFiles {

    private final CaseGate gate;
    private final CaseStore cases;
    private final PersonStore persons;
    private final CaseList list;
    private final LikenessStore likenesses;
    private final CaseOpening opening;
    private final CaseDecisions decisions;
    private final Trace trace;
    private final Time time;

    OpeningCases(
            CaseGate gate,
            CaseStore cases,
            PersonStore persons,
            CaseList list,
            LikenessStore likenesses,
            CaseOpening opening,
            CaseDecisions decisions,
            Trace trace,
            Time time) {
        this.gate = gate;
        this.cases = cases;
        this.persons = persons;
        this.list = list;
        this.likenesses = likenesses;
        this.opening = opening;
        this.decisions = decisions;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public UUID open(Actor actor, OpenCase command) {
        UUID caseId = opening.open(actor, command);
        trace.of(Trace.Action.CREATE, "casefile.open", caseId, Set.of());
        return caseId;
    }

    @Override
    public CaseView view(Actor actor, UUID caseId) {
        Standing standing = gate.require(actor, Right.SEE_REFERRAL, caseId);
        CaseView view = cases.view(caseId).orElseThrow(RefusedException::notFound);
        gate.traceAll(Trace.Action.READ, "casefile.view", caseId);
        return CaseGate.outsideTheTable(standing) ? view.outsideTheTable() : view;
    }

    @Override
    public Map<UUID, String> familyNames(Actor actor, Set<UUID> cases) {
        List<CaseList.Named> found = cases.isEmpty() ? List.of() : list.named(cases);
        if (found.isEmpty()) {
            trace.nothingPersonal();
        } else {
            trace.of(
                    Trace.Action.READ,
                    "casefile.mine",
                    null,
                    found.stream().flatMap(each -> each.subjects().stream()).collect(Collectors.toSet()));
        }
        return found.stream().collect(Collectors.toMap(CaseList.Named::caseId, CaseList.Named::family));
    }

    @Override
    public Slice<CaseRow> mine(Actor actor, CaseQuery query) {
        int size = Paging.size(query.size());
        Instant now = time.now();
        List<CaseList.Found> found = list.mine(
                new CaseList.Page(actor.person(), now, time.today(), Keys.uuid(query.after()), size + 1),
                query.states());
        Slice<CaseList.Found> slice =
                Slice.of(found, size, row -> row.row().id().toString());
        Set<UUID> subjects = new HashSet<>();
        slice.rows().forEach(row -> subjects.addAll(row.subjects()));
        if (slice.rows().isEmpty()) {
            trace.nothingPersonal();
        } else {
            trace.of(Trace.Action.READ, "casefile.mine", null, subjects);
        }
        return slice.map(each -> each.row().forItsReader());
    }

    @Override
    public void change(Actor actor, UUID caseId, ChangeCase change) {
        Inside inside = gate.enterToEdit(actor, caseId);
        CaseRules.change(change, inside.basis().state(), CaseGate.codes(inside.frame(), Lists.VIOLENCE_KINDS))
                .refuseIfAny();
        LocalDate contactDue = change.trafficLight().isEmpty()
                ? null
                : inside.frame().term(ContactRules.term(change.trafficLight())).lastDay(time.today());
        if (!cases.change(caseId, change, contactDue, gate.stamp(actor))) {
            throw gate.stale(caseId, cases.latest(caseId));
        }
        gate.traceAll(Trace.Action.CHANGE, "casefile.change", caseId);
    }

    @Override
    public void refer(Actor actor, UUID caseId) {
        decisions.refer(gate.enter(actor, Right.EDIT_REFERRAL, caseId));
        gate.traceAll(Trace.Action.CHANGE, "casefile.refer", caseId);
    }

    @Override
    public void fits(Actor actor, UUID caseId, String purpose) {
        decisions.fits(gate.enter(actor, Right.SEE_REFERRAL, caseId), purpose);
        gate.traceAll(Trace.Action.DECIDE, "casefile.fits", caseId);
    }

    @Override
    public void takeUp(Actor actor, UUID caseId, String pathway, String reason) {
        takeUp(actor, caseId, new Follow(pathway, reason, null));
    }

    @Override
    public void takeUp(Actor actor, UUID caseId, Follow follow) {
        decisions.takeUp(gate.enter(actor, Right.SEE_REFERRAL, caseId), follow);
        gate.traceAll(Trace.Action.DECIDE, "casefile.take-up", caseId);
    }

    @Override
    public void notTakenUp(Actor actor, UUID caseId) {
        decisions.notTakenUp(gate.enter(actor, Right.SEE_REFERRAL, caseId));
        gate.traceAll(Trace.Action.DECIDE, "casefile.not-taken-up", caseId);
    }

    @Override
    public void switchPathway(Actor actor, UUID caseId, String pathway, String reason) {
        switchPathway(actor, caseId, new Follow(pathway, reason, null));
    }

    @Override
    public void switchPathway(Actor actor, UUID caseId, Follow follow) {
        decisions.switchPathway(gate.lock(actor, Right.LEAD_MEETING, caseId), follow);
        gate.traceAll(Trace.Action.DECIDE, "casefile.switch-pathway", caseId);
    }

    /** Whom it is about is read before nobody sees that any more. */
    @Override
    public void close(Actor actor, UUID caseId) {
        Inside inside = gate.lock(actor, Right.SEE_CASE, caseId);
        gate.traceAll(Trace.Action.DECIDE, "casefile.close", caseId);
        decisions.close(inside);
    }

    @Override
    public List<PathwayPeriod> pathways(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        List<PathwayPeriod> periods = cases.pathways(caseId);
        gate.traceAll(Trace.Action.READ, "casefile.pathways", caseId);
        return periods;
    }

    @Override
    public List<Likeness> likely(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        Set<UUID> subjects = new HashSet<>(persons.subjectKeys(caseId));
        Map<List<UUID>, Likeness> pairs = new LinkedHashMap<>();
        for (LikenessStore.Found found : likenesses.likely(actor.person(), caseId, time.now())) {
            subjects.add(found.subjectThere());
            Likeness likeness = found.likeness();
            pairs.putIfAbsent(List.of(likeness.personHere(), likeness.caseThere()), likeness);
        }
        trace.of(Trace.Action.SEARCH, "casefile.likely", caseId, subjects);
        return List.copyOf(pairs.values());
    }

    @Override
    public void join(Actor actor, UUID caseId, UUID known) {
        decisions.join(gate.enter(actor, Right.WORK_TRIAGE, caseId), gate.enter(actor, Right.WORK_TRIAGE, known));
        gate.traceAll(Trace.Action.DECIDE, "casefile.join", caseId);
    }

    @Override
    public Optional<UUID> joinedTo(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        Optional<UUID> known = cases.joinedTo(caseId);
        gate.traceAll(Trace.Action.READ, "casefile.joined-to", caseId);
        return known;
    }
}
