package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.RequestedPersons;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.kernel.RequestedPersons.Sought;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.ListKey;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.domain.Request.Ending;
import nl.aantafel.rights.domain.Request.Identity;
import nl.aantafel.rights.domain.Request.Round;
import nl.aantafel.rights.domain.Request.Terms;
import nl.aantafel.rights.domain.RequestRules;
import nl.aantafel.rights.store.DecisionTable;
import nl.aantafel.rights.store.RequestTable;
import nl.aantafel.rights.store.RequestTable.From;
import nl.aantafel.rights.store.RequestTable.OpenOnes;
import nl.aantafel.rights.store.RequestTable.Words;
import org.jspecify.annotations.Nullable;

/** Keeps requests from the day they come in until their answer was handed over. */
@UseCases
class KeepingRequests implements RightsRequests {

    private final RequestGate gate;
    private final Authorise authorise;
    private final RequestTable requests;
    private final DecisionTable decisions;
    private final RequestedPersons persons;
    private final ConsultedPeople consulted;
    private final Honouring honouring;

    KeepingRequests(
            RequestGate gate,
            Authorise authorise,
            RequestTable requests,
            DecisionTable decisions,
            RequestedPersons persons,
            ConsultedPeople consulted,
            Honouring honouring) {
        this.gate = gate;
        this.authorise = authorise;
        this.requests = requests;
        this.decisions = decisions;
        this.persons = persons;
        this.consulted = consulted;
        this.honouring = honouring;
    }

    @Override
    public List<UUID> partnerships(Actor actor) {
        List<UUID> watched = authorise.where(actor, Duty.WATCH_REQUESTS);
        if (watched.isEmpty()) {
            throw RefusedException.mayNot("access.no-duty.watch-requests");
        }
        gate.nothingPersonal();
        return watched;
    }

    @Override
    public UUID register(Actor actor, NewRequest said) {
        gate.requireContactPoint(actor, said.partnership());
        Frame frame = gate.frame(said.partnership());
        LocalDate today = gate.today();
        RequestRules.check(said, frame, today).refuseIfAny();
        LocalDate received = java.util.Objects.requireNonNull(said.receivedOn());
        Request request = new Request(
                gate.id(),
                said.partnership(),
                requests.number(said.partnership(), today.getYear()),
                said.kind(),
                java.util.Objects.requireNonNull(said.askedBy()),
                new Terms(received, frame.term(RequestRules.TERM).lastDay(received), null, null),
                new Identity("", null),
                false,
                new Ending(Outcome.OPEN, "", false),
                0);
        requests.add(request, said, gate.stamp(actor));
        gate.trace(Action.CREATE, "request.register", request);
        return request.id();
    }

    @Override
    public Slice<Line> list(Actor actor, Asked asked) {
        authorise.require(actor, Duty.WATCH_REQUESTS, asked.partnership());
        int size = Paging.size(asked.size());
        ListKey after = ListKey.parse(asked.after());
        List<Request> rows;
        if (!asked.number().isBlank()) {
            rows = requests.numbered(asked.partnership(), asked.number());
        } else if (asked.which() == Which.CLOSED) {
            rows = requests.closed(asked.partnership(), asked.kind(), after == null ? null : after.id(), size + 1);
        } else {
            rows = requests.open(
                    asked.partnership(),
                    new OpenOnes(asked.kind(), asked.which() == Which.LATE ? gate.today() : null),
                    after == null ? null : new From(after.day(), after.id()),
                    size + 1);
        }
        Map<UUID, Round> rounds = requests.rounds(rows.stream().map(Request::id).toList());
        Requests rules = gate.frame(asked.partnership()).requests();
        gate.nothingPersonal();
        return Slice.of(
                rows.stream()
                        .map(row -> row.line(
                                rounds.getOrDefault(row.id(), Round.NONE),
                                rules.kind(row.kind()).orElseThrow(),
                                gate.today()))
                        .toList(),
                size,
                line -> new ListKey(line.due(), line.id()).toString());
    }

    @Override
    public View view(Actor actor, UUID id) {
        Request request = gate.enter(actor, id);
        Words words = words(request);
        Round round = requests.rounds(List.of(id)).getOrDefault(id, Round.NONE);
        Frame frame = gate.frame(request.partnership());
        View view = new View(
                request.line(round, gate.asking(request), gate.today()),
                request.partnership(),
                frame.code(),
                words.about(),
                words.askerName(),
                words.wish(),
                request.identity().check(),
                request.identity().on(),
                request.terms().extendedOn(),
                words.extensionReason(),
                mayExtend(request, frame),
                request.ending().ground(),
                words.outcomeReason(),
                (int) requests.persons(id).stream()
                        .map(RequestTable.Person::caseId)
                        .distinct()
                        .count(),
                round.chosen(),
                honouring.restriction(request),
                consulted.of(id, gate.today()),
                requests.handovers(id),
                request.version());
        gate.trace(Action.READ, "request.view", request);
        return view;
    }

    private Words words(Request request) {
        return requests.words(request.id()).orElseThrow(RefusedException::notFound);
    }

    private boolean mayExtend(Request request, Frame frame) {
        return request.open()
                && !request.decided()
                && request.terms().extendedOn() == null
                && !request.terms().due().isBefore(gate.today())
                && frame.term(RequestRules.TERM).extension() != null;
    }

    @Override
    public void identify(Actor actor, UUID id, String check, @Nullable LocalDate on, long version) {
        Request request = gate.enterUndecided(actor, id);
        Frame frame = gate.frame(request.partnership());
        new Checks()
                .that(
                        frame.requests().identityCheck(check).isPresent() && !FromOwnPage.is(check),
                        "controle",
                        "check.choose")
                .required("gecontroleerdOp", on)
                .plausible("gecontroleerdOp", on)
                .notAfter("gecontroleerdOp", on, gate.today())
                .ordered("gecontroleerdOp", request.terms().receivedOn(), on)
                .refuseIfAny();
        if (request.identity().known()) {
            throw RefusedException.conflict("rights.refusal.identity-known");
        }
        gate.changed(requests.identify(id, new Identity(check, on), version, gate.stamp(actor)), request);
        gate.trace(Action.CHANGE, "request.identify", request);
    }

    @Override
    public void extend(Actor actor, UUID id, String reason, long version) {
        Request request = gate.enterUndecided(actor, id);
        Frame frame = gate.frame(request.partnership());
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        if (!mayExtend(request, frame)) {
            throw RefusedException.conflict("rights.refusal.no-extension");
        }
        Term term = frame.term(RequestRules.TERM);
        LocalDate due = java.util.Objects.requireNonNull(
                term.extendedDay(request.terms().due()));
        gate.changed(requests.extend(id, gate.today(), due, version, gate.stamp(actor)), request);
        requests.extensionReason(id, reason.strip());
        gate.trace(Action.CHANGE, "request.extend", request);
    }

    @Override
    public List<Found> find(Actor actor, UUID id, Name name) {
        Request request = searchable(actor, id);
        RequestRules.name(name, gate.today())
                .addAll(RequestRules.whoMay(request.askedBy(), name, gate.frame(request.partnership()), gate.today())
                        .errors())
                .refuseIfAny();
        requests.rename(id, name);
        List<Found> found = sought(actor, id, name);
        gate.trace(Action.SEARCH, "request.find", request);
        found.forEach(each ->
                gate.traceCase(Action.SEARCH, "request.find", each.caseId(), java.util.Set.of(each.subjectKey())));
        return found;
    }

    private Request searchable(Actor actor, UUID id) {
        Request request = gate.enterUndecided(actor, id);
        if (!request.identity().known()) {
            throw RefusedException.conflict("rights.refusal.identity-first");
        }
        if (request.found()) {
            throw RefusedException.conflict("rights.refusal.person-known");
        }
        return request;
    }

    private List<Found> sought(Actor actor, UUID id, Name name) {
        return persons.find(
                actor,
                id,
                new Sought(name.firstName(), name.lastName(), java.util.Objects.requireNonNull(name.birthDate())));
    }

    @Override
    public void choose(Actor actor, UUID id, UUID person, long version) {
        Request request = searchable(actor, id);
        List<Found> all = sought(actor, id, words(request).about());
        UUID key = all.stream()
                .filter(each -> each.person().equals(person))
                .map(Found::subjectKey)
                .findFirst()
                .orElseThrow(() -> RefusedException.invalid("persoon", "check.choose"));
        List<Found> same =
                all.stream().filter(each -> each.subjectKey().equals(key)).toList();
        gate.changed(requests.found(request, same, version, gate.stamp(actor)), request);
        gate.trace(Action.CHANGE, "request.choose", request);
    }

    @Override
    public void nothingHeld(Actor actor, UUID id, long version) {
        Request request = gate.enterUndecided(actor, id);
        if (!request.found()) {
            searchable(actor, id);
        } else if (!gate.asking(request).chooses()
                || requests.rounds(List.of(id)).getOrDefault(id, Round.NONE).chosen() > 0) {
            throw RefusedException.conflict("rights.refusal.person-known");
        }
        gate.changed(
                requests.end(id, new Ending(Outcome.NOTHING_HELD, "", false), version, gate.stamp(actor)), request);
        gate.trace(Action.DECIDE, "request.nothing-held", request);
    }

    @Override
    public void setAside(Actor actor, UUID id, String ground, String reason, long version) {
        Request request = gate.enterUndecided(actor, id);
        Frame frame = gate.frame(request.partnership());
        if (request.askedBy() == AskedBy.SELF) {
            throw RefusedException.conflict("rights.refusal.set-aside-self");
        }
        new Checks()
                .that(
                        frame.requests().exemptionsOf(request.kind()).stream()
                                .anyMatch(each -> each.code().equals(ground)),
                        "grond",
                        "rights.refusal.ground")
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        gate.changed(
                requests.end(id, new Ending(Outcome.SET_ASIDE, ground, false), version, gate.stamp(actor)), request);
        requests.outcomeReason(id, reason.strip());
        gate.trace(Action.DECIDE, "request.set-aside", request);
    }

    @Override
    public void handOver(Actor actor, UUID id, String way, @Nullable LocalDate on, long version) {
        Request request = gate.enterOpen(actor, id);
        if (!request.decided()) {
            throw RefusedException.conflict("rights.refusal.not-decided");
        }
        Frame frame = gate.frame(request.partnership());
        new Checks()
                .that(
                        frame.requests().handover(way).isPresent()
                                && (!FromOwnPage.is(way)
                                        || FromOwnPage.is(request.identity().check())),
                        "manier",
                        "check.choose")
                .required("uitgereiktOp", on)
                .plausible("uitgereiktOp", on)
                .notAfter("uitgereiktOp", on, gate.today())
                .ordered("uitgereiktOp", request.terms().receivedOn(), on)
                .refuseIfAny();
        gate.changed(requests.close(id, version, gate.stamp(actor)), request);
        requests.handedOver(
                gate.id(), request, new HandedOver(way, java.util.Objects.requireNonNull(on)), gate.stamp(actor));
        decisions.forgetTexts(id);
        honouring.handedOver(actor, request);
        gate.trace(Action.CHANGE, "request.hand-over", request);
    }
}
