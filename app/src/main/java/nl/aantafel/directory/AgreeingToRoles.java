package nl.aantafel.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.domain.RequestedRoles;
import nl.aantafel.directory.domain.RoleRequest;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class AgreeingToRoles implements RoleRequests {

    private final RequestedRoles requests;
    private final KeepingPeople people;
    private final WhoAgrees whoAgrees;
    private final WhoIsWho whoIsWho;
    private final Administration administration;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    AgreeingToRoles(
            RequestedRoles requests,
            KeepingPeople people,
            WhoAgrees whoAgrees,
            WhoIsWho whoIsWho,
            Administration administration,
            Authorise authorise,
            Trace trace,
            Time time) {
        this.requests = requests;
        this.people = people;
        this.whoAgrees = whoAgrees;
        this.whoIsWho = whoIsWho;
        this.administration = administration;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<RoleRequestLine> waiting(Actor actor) {
        trace.nothingPersonal();
        List<RoleRequest> open = requests.openIn(whoAgrees.agreesIn(actor.person()), time.now());
        return lines(actor, open).stream()
                .filter(line -> line.mayAgree() || line.mayWithdraw())
                .toList();
    }

    @Override
    public List<RoleRequestLine> of(Actor actor, UUID professional) {
        trace.nothingPersonal();
        administration.requireForProfessional(actor, professional);
        return lines(actor, requests.openFor(professional, time.now())).stream()
                .filter(RoleRequestLine::mayWithdraw)
                .toList();
    }

    @Override
    public UUID agree(Actor actor, UUID request) {
        RoleRequest asked = toSettle(actor, request);
        UUID holding = people.giveAgreed(asked.given(time.today()));
        settle(actor, asked, "agreed");
        return holding;
    }

    @Override
    public void decline(Actor actor, UUID request) {
        settle(actor, toSettle(actor, request), "declined");
    }

    @Override
    public void withdraw(Actor actor, UUID request) {
        RoleRequest asked = requests.hold(request, time.now()).orElseThrow(RefusedException::notFound);
        if (!authorise.may(actor, Duty.ADMINISTER, asked.role().partnership())) {
            throw RefusedException.notFound();
        }
        settle(actor, asked, "withdrawn");
    }

    private RoleRequest toSettle(Actor actor, UUID request) {
        RoleRequest asked = requests.hold(request, time.now()).orElseThrow(RefusedException::notFound);
        if (asked.askedBy().equals(actor.person())) {
            throw RefusedException.mayNot("directory.refusal.own-request");
        }
        if (!agreers(asked).contains(actor.person())) {
            throw RefusedException.notFound();
        }
        return asked;
    }

    private void settle(Actor actor, RoleRequest asked, String outcome) {
        requests.settle(asked.id(), outcome, actor.person(), time.now());
        trace.of(Trace.Action.ADMINISTER, "directory.role-" + outcome, null, List.of());
    }

    private Set<UUID> agreers(RoleRequest asked) {
        return whoAgrees.mayAgree(
                asked.role().partnership(), asked.askedBy(), asked.role().professional());
    }

    private List<RoleRequestLine> lines(Actor actor, List<RoleRequest> open) {
        Set<UUID> named = new HashSet<>();
        Set<UUID> seats = new HashSet<>();
        for (RoleRequest each : open) {
            named.addAll(agreers(each));
            named.addAll(List.of(each.askedBy(), each.role().professional()));
            if (each.role().seat() != null) {
                seats.add(each.role().seat());
            }
        }
        Map<UUID, Professional> people = whoIsWho.professionals(named);
        Map<UUID, Seat> known = whoIsWho.seats(seats);
        return open.stream().map(each -> line(actor, each, people, known)).toList();
    }

    private RoleRequestLine line(Actor actor, RoleRequest each, Map<UUID, Professional> people, Map<UUID, Seat> seats) {
        GiveRole role = each.role();
        Set<UUID> agreers = agreers(each);
        return new RoleRequestLine(
                each.id(),
                Objects.requireNonNull(people.get(role.professional())),
                whoIsWho.partnership(role.partnership()).orElseThrow(),
                role.role(),
                role.seat() == null ? null : seats.get(role.seat()),
                name(people, each.askedBy()),
                each.expiresAt(),
                agreers.stream().map(id -> name(people, id)).sorted().toList(),
                agreers.contains(actor.person()),
                authorise.may(actor, Duty.ADMINISTER, role.partnership()));
    }

    private static String name(Map<UUID, Professional> people, UUID id) {
        return Objects.requireNonNull(people.get(id)).name();
    }
}
