package nl.aantafel.account;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.Accounts.OneTimeLink;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.StartOver;
import nl.aantafel.account.domain.StartOverStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoAgrees;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.task.Tasks;

@UseCases
class StartingOver implements StartOvers {

    private final AdministeredPeople people;
    private final AccountStore accounts;
    private final StartOverStore requests;
    private final WhoAgrees whoAgrees;
    private final WhoIsWho whoIsWho;
    private final Authorise authorise;
    private final Tasks tasks;
    private final Trace trace;
    private final Time time;

    StartingOver(
            AdministeredPeople people,
            AccountStore accounts,
            StartOverStore requests,
            WhoAgrees whoAgrees,
            WhoIsWho whoIsWho,
            Authorise authorise,
            Tasks tasks,
            Trace trace,
            Time time) {
        this.people = people;
        this.accounts = accounts;
        this.requests = requests;
        this.whoAgrees = whoAgrees;
        this.whoIsWho = whoIsWho;
        this.authorise = authorise;
        this.tasks = tasks;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public void ask(Actor actor, UUID partnership, UUID professional) {
        Account account = people.account(actor, partnership, professional, "account.ask-start-over");
        requireSensible(actor, account, partnership);
        Instant now = time.now();
        StartOver request = new StartOver(
                Ids.next(now),
                account.id(),
                professional,
                partnership,
                actor.person(),
                now,
                now.plus(StartOver.WAITS),
                "",
                null);
        if (!requests.add(request)) {
            throw RefusedException.conflict("account.start-over.asked-already");
        }
        if (!professional.equals(actor.person())) {
            tasks.add(
                    actor,
                    new Tasks.NewTask(
                            partnership,
                            null,
                            "account_start_over",
                            "account",
                            account.id(),
                            professional,
                            time.today().plusDays(StartOver.WAITS.toDays()),
                            ""));
        }
        traced("account.ask-start-over", professional);
    }

    private void requireSensible(Actor actor, Account account, UUID partnership) {
        UUID professional = account.professional();
        if (account.blocked()) {
            throw RefusedException.conflict("account.start-over.closed");
        }
        if (!account.inUse()) {
            throw RefusedException.conflict("account.start-over.not-in-use");
        }
        if (elsewhere(professional, partnership)) {
            throw RefusedException.conflict("account.start-over.elsewhere");
        }
        if (whoAgrees.mayAgree(partnership, actor.person(), professional).isEmpty()) {
            throw RefusedException.conflict("account.start-over.nobody-agrees");
        }
    }

    private boolean elsewhere(UUID professional, UUID partnership) {
        return whoAgrees
                .home(professional)
                .filter(home -> !home.equals(partnership))
                .isPresent();
    }

    @Override
    public OneTimeLink agree(Actor actor, UUID request) {
        StartOver asked = toSettle(actor, request);
        if (elsewhere(asked.professional(), asked.partnership())
                || accounts.byId(asked.account())
                        .filter(known -> !known.blocked())
                        .isEmpty()) {
            throw RefusedException.conflict("account.start-over.closed");
        }
        settle(actor, asked, StartOver.AGREED);
        return people.link(asked.account());
    }

    @Override
    public void decline(Actor actor, UUID request) {
        settle(actor, toSettle(actor, request), "declined");
    }

    @Override
    public void withdraw(Actor actor, UUID request) {
        StartOver asked = requests.hold(request, time.now()).orElseThrow(RefusedException::notFound);
        if (!asked.professional().equals(actor.person())
                && !authorise.may(actor, Duty.ADMINISTER, asked.partnership())) {
            throw RefusedException.notFound();
        }
        settle(actor, asked, "withdrawn");
    }

    private StartOver toSettle(Actor actor, UUID request) {
        StartOver asked = requests.hold(request, time.now()).orElseThrow(RefusedException::notFound);
        if (asked.askedBy().equals(actor.person())) {
            throw RefusedException.mayNot("account.start-over.own-request");
        }
        if (!whoAgrees
                .mayAgree(asked.partnership(), asked.askedBy(), asked.professional())
                .contains(actor.person())) {
            throw RefusedException.notFound();
        }
        return asked;
    }

    private void settle(Actor actor, StartOver asked, String outcome) {
        requests.settle(asked.id(), outcome, actor.person(), time.now());
        traced("account.start-over-" + outcome, asked.professional());
    }

    /** Whose account it is stands in the log by the id of the professional, as actors do. */
    private void traced(String activity, UUID professional) {
        trace.of(Trace.Action.ADMINISTER, activity, null, List.of(professional));
    }

    @Override
    public List<Line> waiting(Actor actor) {
        trace.nothingPersonal();
        return lines(actor, requests.openIn(whoAgrees.agreesIn(actor.person()), time.now())).stream()
                .filter(line -> line.mayAgree() || line.mayWithdraw())
                .toList();
    }

    @Override
    public Optional<Line> of(Actor actor, UUID partnership, UUID professional) {
        people.require(actor, partnership, professional, "account.see");
        return accounts.byProfessional(professional)
                .flatMap(account -> requests.latest(account.id()))
                .filter(request ->
                        request.open(time.now()) && request.partnership().equals(partnership))
                .flatMap(request -> lines(actor, List.of(request)).stream().findFirst());
    }

    @Override
    public Optional<Own> own(Actor actor) {
        trace.nothingPersonal();
        return accounts.byProfessional(actor.person())
                .flatMap(account -> requests.latest(account.id()))
                .filter(request -> request.open(time.now()) || request.outcome().equals(StartOver.AGREED))
                .map(this::own);
    }

    private Own own(StartOver request) {
        Set<UUID> named = new HashSet<>(Set.of(request.askedBy()));
        if (request.settledBy() != null) {
            named.add(request.settledBy());
        }
        Map<UUID, Professional> known = whoIsWho.professionals(named);
        return new Own(
                request.id(),
                name(known, request.askedBy()),
                request.askedAt(),
                request.settledBy() == null ? null : name(known, request.settledBy()),
                request.open(time.now()));
    }

    private List<Line> lines(Actor actor, List<StartOver> open) {
        Map<UUID, Set<UUID>> agreers = new HashMap<>();
        Set<UUID> named = new HashSet<>();
        for (StartOver each : open) {
            Set<UUID> may = whoAgrees.mayAgree(each.partnership(), each.askedBy(), each.professional());
            agreers.put(each.id(), may);
            named.addAll(may);
            named.addAll(List.of(each.askedBy(), each.professional()));
        }
        Map<UUID, Professional> known = whoIsWho.professionals(named);
        return open.stream()
                .map(each -> line(actor, each, known, Objects.requireNonNull(agreers.get(each.id()))))
                .toList();
    }

    private Line line(Actor actor, StartOver each, Map<UUID, Professional> known, Collection<UUID> agreers) {
        Professional owner = Objects.requireNonNull(known.get(each.professional()));
        return new Line(
                each.id(),
                owner.id(),
                owner.name(),
                owner.organisationName(),
                name(known, each.askedBy()),
                each.expiresAt(),
                agreers.stream().map(id -> name(known, id)).sorted().toList(),
                agreers.contains(actor.person()),
                authorise.may(actor, Duty.ADMINISTER, each.partnership()));
    }

    private static String name(Map<UUID, Professional> known, UUID id) {
        return Objects.requireNonNull(known.get(id)).name();
    }
}
