package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.OwnReply;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.Rows;
import nl.aantafel.gathering.Substitutes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.AgendaPlanning.Planned;
import nl.aantafel.meeting.AgendaReading.Own;
import nl.aantafel.meeting.domain.AgendaRules;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.KeptSecrecy;
import nl.aantafel.meeting.store.AgendaStore;
import org.jspecify.annotations.Nullable;

/** Plans meetings with an agenda, asks people for their points of it, and keeps who was there. */
@UseCases
class PlanningAgendas implements Agendas {

    private final AgendaGate gate;
    private final AgendaStore store;
    private final AgendaPlanning planning;
    private final AgendaReading reading;
    private final Rows rows;
    private final Gatherings gatherings;
    private final Invitations invitations;
    private final Substitutes substitutes;
    private final ConferenceGate caseGate;
    private final CaseFiles cases;
    private final WhoIsWho whoIsWho;
    private final Time time;

    PlanningAgendas(
            AgendaGate gate,
            AgendaStore store,
            AgendaPlanning planning,
            AgendaReading reading,
            Rows rows,
            Gatherings gatherings,
            Invitations invitations,
            Substitutes substitutes,
            ConferenceGate caseGate,
            CaseFiles cases,
            WhoIsWho whoIsWho,
            Time time) {
        this.gate = gate;
        this.store = store;
        this.planning = planning;
        this.reading = reading;
        this.rows = rows;
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.substitutes = substitutes;
        this.caseGate = caseGate;
        this.cases = cases;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public PlanScreen planning(Actor actor, @Nullable UUID agenda) {
        Optional<AgendaView> existing = Optional.empty();
        List<KeptPoint> points = List.of();
        if (agenda != null) {
            gate.toLead(agenda);
            Own own = reading.own(actor, agenda);
            existing = Optional.of(reading.view(actor, own));
            points = own.points();
        }
        UUID partnership = existing.map(AgendaView::partnership)
                .or(() -> whoIsWho.rolesOf(actor.person()).stream()
                        .map(RoleHolding::partnership)
                        .findFirst())
                .orElseThrow(() -> RefusedException.mayNot("meeting.may-not.agenda"));
        Set<UUID> experts = people(whoIsWho.holders(partnership, Set.of(Roles.SUBJECT_EXPERT, Roles.TRIAGE_MEMBER)));
        List<ConferencePages.Candidate> people = whoIsWho.search(partnership, "").stream()
                .map(each -> candidate(each, experts.contains(each.id()) ? AgendaRules.FIXED : "involved"))
                .toList();
        Set<UUID> lead = people(whoIsWho.holders(partnership, Roles.DESK));
        lead.add(actor.person());
        List<ConferencePages.Candidate> desk = whoIsWho.professionals(lead).values().stream()
                .map(each -> candidate(each, AgendaRules.FIXED))
                .sorted(Comparator.comparing(ConferencePages.Candidate::name))
                .toList();
        PlanScreen screen = new PlanScreen(
                partnership, reading.frame(partnership).code(), choices(actor, partnership), people, desk, existing);
        gate.trace(actor, Trace.Action.READ, "meeting.agenda-planning", points);
        return screen;
    }

    private static Set<UUID> people(List<RoleHolding> holders) {
        Set<UUID> people = new HashSet<>();
        holders.forEach(each -> people.add(each.professional()));
        return people;
    }

    private static ConferencePages.Candidate candidate(Professional each, String involvement) {
        return new ConferencePages.Candidate(each.id(), each.name(), each.organisationName(), involvement, "");
    }

    /** The cases the actor could put on it: led by them, weighed or taken up. */
    private List<CaseChoice> choices(Actor actor, UUID partnership) {
        List<CaseChoice> choices = new ArrayList<>();
        @Nullable String after = null;
        do {
            var slice = cases.mine(
                    actor,
                    new CaseQuery(
                            Set.of(CaseFiles.State.REFERRED, CaseFiles.State.FITS, CaseFiles.State.TAKEN_UP),
                            after,
                            Paging.MOST));
            slice.rows().stream()
                    .filter(each -> caseGate.may(actor, Right.LEAD_MEETING, each.id()))
                    .map(each -> new CaseChoice(each.id(), each.number(), each.familyName(), each.state()))
                    .forEach(choices::add);
            after = slice.next().orElse(null);
        } while (after != null && choices.size() < 500);
        return choices;
    }

    @Override
    public UUID plan(Actor actor, Input input) {
        Planned planned = planning.of(actor, input);
        UUID id = Ids.next(time.now());
        KeptAgenda agenda = planned.agenda(id, State.PLANNED, 0);
        store.add(agenda, actor.person());
        List<UUID> ids = rows.plan(actor, id, planned.row(id));
        List<KeptPoint> points = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            points.add(planned.point(ids.get(at), id, input.points().get(at)));
        }
        points.forEach(each -> store.addPoint(agenda, each));
        gate.trace(actor, Trace.Action.CREATE, "meeting.agenda-plan", points);
        return id;
    }

    @Override
    public void requireLead(Actor actor, UUID agenda) {
        caseGate.nothingPersonal();
        gate.toLead(agenda);
    }

    @Override
    public void change(Actor actor, UUID agenda, Input change, long version) {
        KeptAgenda before = gate.toLead(agenda);
        before.requirePlanned();
        List<KeptPoint> old = store.points(agenda);
        Planned planned = planning.of(actor, within(before, change, old));
        if (before.version() != version || !store.change(planned.agenda(agenda, State.PLANNED, version))) {
            throw stale(before);
        }
        KeptAgenda next = planned.agenda(agenda, State.PLANNED, version + 1);
        List<PointInput> points = planned.input().points();
        List<UUID> ids = rows.plan(actor, agenda, planned.row(agenda));
        store.removePoints(old.stream()
                .map(KeptPoint::id)
                .filter(each -> !ids.contains(each))
                .toList());
        List<KeptPoint> now = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            KeptPoint point = planned.point(ids.get(at), agenda, points.get(at));
            if (points.get(at).point() == null) {
                store.addPoint(next, point);
            } else {
                store.rename(next, point.id(), point.theme());
            }
            now.add(point);
        }
        now.addAll(old);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-change", now);
    }

    /** Whose it is stays; a point that became about something else is another point. */
    private static Input within(KeptAgenda before, Input change, List<KeptPoint> old) {
        Map<UUID, KeptPoint> known = new HashMap<>();
        old.forEach(each -> known.put(each.id(), each));
        List<PointInput> points = change.points().stream()
                .map(each -> {
                    KeptPoint kept = each.point() == null ? null : known.remove(each.point());
                    boolean same = kept != null && Objects.equals(kept.caseId(), each.caseId());
                    return new PointInput(same ? each.point() : null, each.caseId(), each.theme(), each.minutes());
                })
                .toList();
        return new Input(
                before.partnership(),
                change.kind(),
                change.startsAt(),
                change.endsAt(),
                change.place(),
                change.placeShown(),
                change.chair(),
                change.secretary(),
                points,
                change.asked());
    }

    @Override
    public void cancel(Actor actor, UUID agenda, long version) {
        KeptAgenda before = gate.toLead(agenda);
        if (before.state() == State.SETTLED || before.state() == State.CANCELLED) {
            throw RefusedException.conflict("meeting.refused.agenda-over");
        }
        List<KeptPoint> points = store.points(agenda);
        if (before.version() != version || !store.state(before, State.CANCELLED)) {
            throw stale(before);
        }
        rows.cancel(actor, agenda);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-cancel", points);
    }

    @Override
    public AgendaView view(Actor actor, UUID agenda) {
        Own own = reading.own(actor, agenda);
        AgendaView view = reading.view(actor, own);
        gate.trace(actor, Trace.Action.READ, "meeting.agenda", own.points());
        return view;
    }

    @Override
    public void reply(Actor actor, UUID agenda, Reply reply) {
        Own own = reading.own(actor, agenda);
        boolean any = false;
        for (KeptPoint point : own.points()) {
            Invitation invitation = invitations.view(actor, point.id());
            if (invitation.open()) {
                long version = invitation.own().map(OwnReply::version).orElse(0L);
                invitations.reply(actor, point.id(), reply, version);
                any = true;
            }
        }
        if (!any) {
            throw RefusedException.conflict("gathering.refused.answer-late");
        }
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-reply", own.points());
    }

    @Override
    public void substitute(Actor actor, UUID agenda, UUID absent) {
        gate.toLead(agenda);
        List<KeptPoint> points = store.points(agenda);
        List<KeptPoint> possible = points.stream()
                .filter(each -> substitutes.acceptable(actor, each.id(), absent))
                .toList();
        if (possible.isEmpty()) {
            throw RefusedException.conflict("meeting.refused.substitute");
        }
        possible.forEach(each -> substitutes.accept(actor, each.id(), absent));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-substitute", possible);
    }

    @Override
    public void begin(Actor actor, UUID agenda) {
        KeptAgenda found = gate.toLead(agenda);
        found.requirePlanned();
        Own own = reading.own(actor, agenda);
        if (!store.state(found, State.RUNNING)) {
            throw stale(found);
        }
        own.points().stream().findFirst().ifPresent(first -> store.pointState(first.id(), PointState.OPEN));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-begin", own.points());
    }

    @Override
    public void attended(Actor actor, UUID agenda, Map<UUID, Set<UUID>> present, boolean secretaryThere) {
        KeptAgenda found = gate.toLead(agenda);
        found.requireRunning();
        List<KeptPoint> points = store.points(agenda);
        points.forEach(each -> gatherings.attended(actor, each.id(), present.getOrDefault(each.id(), Set.of())));
        store.secretaryThere(agenda, secretaryThere);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-attended", points);
    }

    @Override
    public void confirm(Actor actor, UUID agenda) {
        Own own = reading.own(actor, agenda);
        refuseSettled(own.points());
        own.points()
                .forEach(each -> store.confirmed(
                        new KeptSecrecy(each.id(), actor.person(), KeptSecrecy.SELF, actor.person(), time.now())));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-secrecy", own.points());
    }

    @Override
    public void heard(Actor actor, UUID agenda, Set<UUID> people) {
        gate.toLead(agenda).requireRunning();
        Own own = reading.own(actor, agenda);
        Checks checks = new Checks().that(!people.isEmpty(), "personen", "check.choose");
        Set<UUID> known = new HashSet<>();
        for (KeptPoint point : own.points()) {
            for (UUID person : people) {
                if (Seating.professionals(own.at(point)).contains(person)) {
                    known.add(person);
                    store.confirmed(
                            new KeptSecrecy(point.id(), person, KeptSecrecy.ORALLY, actor.person(), time.now()));
                }
            }
        }
        checks.that(known.containsAll(people), "personen", "check.choose");
        checks.refuseIfAny();
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-secrecy", own.points());
    }

    private static void refuseSettled(List<KeptPoint> points) {
        if (points.stream().anyMatch(each -> each.state() == PointState.SETTLED)) {
            throw RefusedException.conflict("meeting.refused.agenda-over");
        }
    }

    private RefusedException stale(KeptAgenda before) {
        KeptAgenda now = store.find(before.id()).orElse(before);
        return new RefusedException(new Refusal.Stale(
                now.id(),
                now.version(),
                Map.of(
                        "soort", now.kind(),
                        "begint", now.startsAt().toString(),
                        "eindigt", now.endsAt().toString(),
                        "plaats", now.place()),
                "",
                ""));
    }
}
