package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.StateMoves;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.casefile.domain.TeamRules;
import nl.aantafel.casefile.store.OtherTableStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps the team and the leads of others; leaves the case director to {@link Directing}. */
@UseCases
class KeepingTeams implements Teams {

    private static final String ENDING_TERM = "deployment_reminder";

    private static final String CONTACT_PERSON = "contact_person";

    private final CaseGate gate;
    private final TeamStore team;
    private final TeamMemberships memberships;
    private final Directing directing;
    private final TeamViews views;
    private final WhoIsWho whoIsWho;
    private final AskingProviders asking;
    private final OtherTableStore otherTables;
    private final ApplicationEventPublisher events;
    private final Time time;

    KeepingTeams(
            CaseGate gate,
            TeamStore team,
            TeamMemberships memberships,
            Directing directing,
            TeamViews views,
            WhoIsWho whoIsWho,
            AskingProviders asking,
            OtherTableStore otherTables,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.team = team;
        this.memberships = memberships;
        this.directing = directing;
        this.views = views;
        this.whoIsWho = whoIsWho;
        this.asking = asking;
        this.otherTables = otherTables;
        this.events = events;
        this.time = time;
    }

    @Override
    public TeamView of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        TeamView view = views.of(inside);
        gate.traceAll(Action.READ, "team.of", caseId);
        return view;
    }

    @Override
    public UUID join(Actor actor, UUID caseId, JoinTeam command) {
        Inside inside = opened(actor, caseId);
        Professional professional = whoIsWho.professional(command.professional())
                .orElseThrow(() -> RefusedException.invalid("professional", "check.choose"));
        TeamPlace place = new TeamPlace(
                gate.id(),
                professional.id(),
                professional.organisation(),
                seat(inside, professional, command.seat()),
                command.role(),
                command.approach(),
                false,
                command.from(),
                command.until());
        check(inside, command, professional);
        team.add(caseId, place, remindedOn(inside, command.until()));
        if (command.role().equals(CONTACT_PERSON)) {
            team.setContactPerson(caseId, place.id());
        }
        memberships.settle(inside, professional.id());
        events.publishEvent(new TeamMemberJoined(caseId, place.id(), professional.id(), command.from()));
        asking.ask(actor, inside.basis().partnership(), caseId);
        gate.traceAll(Action.CHANGE, "team.join", caseId);
        return place.id();
    }

    /** Who goes today or went is not announced. */
    private @Nullable LocalDate remindedOn(Inside inside, @Nullable LocalDate lastDay) {
        return lastDay == null || !lastDay.isAfter(time.today())
                ? null
                : inside.frame().term(ENDING_TERM).lastDayBefore(lastDay);
    }

    /** A team there is from the day the case is taken up. */
    private Inside opened(Actor actor, UUID caseId) {
        Inside inside = gate.lock(actor, Right.MANAGE_TEAM, caseId);
        if (inside.basis().state() != State.TAKEN_UP) {
            throw StateMoves.refusal(inside.basis().state());
        }
        return inside;
    }

    private void check(Inside inside, JoinTeam command, Professional professional) {
        boolean there = team.members(inside.caseId()).stream()
                .anyMatch(place -> place.professional().equals(professional.id()) && place.lastsAfter(time.today()));
        TeamRules.join(command, joining(inside), time.today())
                .that(!there, "professional", "casefile.refusal.in-team", professional.name())
                .refuseIfAny();
    }

    /** The seat one sits on: as given, or the only one the organisation has. */
    private @Nullable UUID seat(Inside inside, Professional professional, @Nullable UUID given) {
        List<Seat> seats = whoIsWho.seatsOf(inside.basis().partnership(), professional.organisation());
        if (given == null) {
            return seats.size() == 1 ? seats.getFirst().id() : null;
        }
        if (seats.stream().noneMatch(seat -> seat.id().equals(given))) {
            throw RefusedException.invalid("zetel", "check.choose");
        }
        return given;
    }

    @Override
    public void leave(Actor actor, UUID caseId, UUID member, LocalDate lastDay) {
        Inside inside = gate.lock(actor, Right.MANAGE_TEAM, caseId);
        TeamPlace place = team.member(caseId, member).orElseThrow(RefusedException::notFound);
        new Checks()
                .required("laatsteDag", lastDay)
                .plausible("laatsteDag", lastDay)
                .ordered("laatsteDag", place.from(), lastDay)
                .refuseIfAny();
        team.end(member, lastDay, remindedOn(inside, lastDay));
        memberships.settle(inside, place.professional());
        events.publishEvent(new TeamMemberLeft(caseId, member, place.professional(), lastDay));
        gate.traceAll(Action.CHANGE, "team.leave", caseId);
    }

    @Override
    public void makeContactPerson(Actor actor, UUID caseId, UUID member) {
        gate.lock(actor, Right.MANAGE_TEAM, caseId);
        TeamPlace place = team.member(caseId, member).orElseThrow(RefusedException::notFound);
        if (!place.lastsAfter(time.today())) {
            throw RefusedException.conflict("casefile.refusal.left-team");
        }
        team.setContactPerson(caseId, member);
        gate.traceAll(Action.CHANGE, "team.contact-person", caseId);
    }

    @Override
    public UUID direct(Actor actor, UUID caseId, Direct command) {
        UUID id = directing.direct(opened(actor, caseId), command);
        gate.traceAll(Action.DECIDE, "team.direct", caseId);
        return id;
    }

    @Override
    public UUID handOver(Actor actor, UUID caseId, Direct successor, String note, long version) {
        UUID id = directing.handOver(opened(actor, caseId), successor, note, version);
        gate.traceAll(Action.DECIDE, "team.hand-over", caseId);
        return id;
    }

    @Override
    public void endDirection(Actor actor, UUID caseId, UUID direction, LocalDate lastDay, long version) {
        directing.end(gate.lock(actor, Right.MANAGE_TEAM, caseId), direction, lastDay, version);
        gate.traceAll(Action.DECIDE, "team.end-direction", caseId);
    }

    @Override
    public UUID addOtherLead(Actor actor, UUID caseId, OtherLead lead) {
        Inside inside = gate.enter(actor, Right.MANAGE_TEAM, caseId);
        TeamRules.otherLead(lead, CaseGate.codes(inside.frame(), Lists.LEAD_KINDS))
                .refuseIfAny();
        UUID id = gate.id();
        team.add(id, caseId, lead);
        gate.traceAll(Action.CREATE, "team.add-other-lead", caseId);
        return id;
    }

    @Override
    public void removeOtherLead(Actor actor, UUID caseId, UUID lead) {
        gate.require(actor, Right.MANAGE_TEAM, caseId);
        if (!team.removeOtherLead(caseId, lead)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "team.remove-other-lead", caseId);
    }

    @Override
    public UUID addOtherTable(Actor actor, UUID caseId, OtherTable table) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        TeamRules.otherTable(table, CaseGate.codes(inside.frame(), Lists.OTHER_TABLES), time.today())
                .refuseIfAny();
        UUID id = gate.id();
        otherTables.add(id, caseId, table, gate.stamp(actor));
        gate.traceAll(Action.CREATE, "team.add-other-table", caseId);
        return id;
    }

    @Override
    public void endOtherTable(Actor actor, UUID caseId, UUID table, LocalDate lastDay) {
        gate.require(actor, Right.SEE_CASE, caseId);
        gate.require(actor, Right.CONTRIBUTE, caseId);
        OtherTable found = otherTables.of(caseId).tables().stream()
                .filter(each -> each.id().equals(table))
                .map(OtherTableStore.Kept::table)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        LocalDate from = found.from();
        new Checks()
                .plausible("laatsteDag", lastDay)
                .notAfter("laatsteDag", lastDay, time.today())
                .that(from == null || !lastDay.isBefore(from), "laatsteDag", "check.before-start")
                .refuseIfAny();
        otherTables.end(caseId, table, lastDay);
        gate.traceAll(Action.CHANGE, "team.end-other-table", caseId);
    }

    @Override
    public void removeOtherTable(Actor actor, UUID caseId, UUID table) {
        gate.require(actor, Right.SEE_CASE, caseId);
        gate.require(actor, Right.CONTRIBUTE, caseId);
        if (!otherTables.remove(caseId, table)) {
            throw RefusedException.notFound();
        }
        gate.traceAll(Action.DELETE, "team.remove-other-table", caseId);
    }

    /** Nobody joins a team by emergency, or by being asked in an escalation. */
    private static Set<String> joining(Inside inside) {
        Set<String> roles = new HashSet<>(CaseGate.codes(inside.frame(), Lists.CASE_ROLES));
        roles.remove(CaseRoles.BREAK_GLASS);
        roles.remove(CaseRoles.ASKED);
        return roles;
    }
}
