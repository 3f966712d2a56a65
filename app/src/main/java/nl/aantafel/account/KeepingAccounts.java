package nl.aantafel.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.TokenStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingAccounts implements Accounts {

    private final AccountStore accounts;
    private final AdministeredPeople people;
    private final SessionStore sessions;
    private final TokenStore tokens;
    private final WhoIsWho whoIsWho;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    KeepingAccounts(
            AccountStore accounts,
            AdministeredPeople people,
            SessionStore sessions,
            TokenStore tokens,
            WhoIsWho whoIsWho,
            Authorise authorise,
            Trace trace,
            Time time) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.whoIsWho = whoIsWho;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<AccountSummary> list(Actor actor, UUID partnership, Filter filter) {
        authorise.require(actor, Authorise.Duty.ADMINISTER, partnership);
        trace.of(Trace.Action.ADMINISTER, "account.list", null, List.of());
        Map<UUID, Professional> people = people(partnership, filter.namePart());
        Map<UUID, Account> known = accounts.byProfessionals(people.keySet());
        String part = filter.namePart().strip().toLowerCase(Locale.ROOT);
        return people.values().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                .map(person -> summary(person, known.get(person.id())))
                .filter(line -> filter.state() == null || line.state() == filter.state())
                .sorted(Comparator.comparing(AccountSummary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(AccountSummary::professional))
                .toList();
    }

    @Override
    public AccountSummary of(Actor actor, UUID partnership, UUID professional) {
        Professional person = people.require(actor, partnership, professional, "account.see");
        return summary(person, accounts.byProfessional(professional).orElse(null));
    }

    @Override
    public OneTimeLink create(Actor actor, UUID partnership, NewAccount wanted) {
        Professional person = people.require(actor, partnership, wanted.professional(), "account.create");
        String name = Optional.ofNullable(wanted.signInName())
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .orElse(person.email());
        new Checks()
                .text("signInName", name, Checks.SHORT)
                .that(
                        name.length() >= 3 && name.chars().noneMatch(Character::isWhitespace),
                        "signInName",
                        "account.name.form")
                .plausible("screeningUntil", wanted.screeningUntil())
                .refuseIfAny();
        if (accounts.byProfessional(person.id()).isPresent()) {
            throw RefusedException.conflict("account.exists");
        }
        Account account = Account.fresh(Ids.next(time.now()), person.id(), name, wanted.screeningUntil(), time.now());
        if (!accounts.add(account)) {
            throw RefusedException.invalid("signInName", "account.name-taken");
        }
        return people.link(account.id());
    }

    @Override
    public OneTimeLink newLink(Actor actor, UUID partnership, UUID professional) {
        Account account = people.account(actor, partnership, professional, "account.link");
        if (account.inUse()) {
            throw RefusedException.conflict("account.in-use");
        }
        return people.link(account.id());
    }

    @Override
    public void block(Actor actor, UUID partnership, UUID professional) {
        Account account = people.account(actor, partnership, professional, "account.block");
        if (actor.person().equals(professional)) {
            throw RefusedException.conflict("account.own");
        }
        accounts.block(account.id(), time.now());
        sessions.endAll(account.id());
        tokens.endAll(account.id());
    }

    @Override
    public void unblock(Actor actor, UUID partnership, UUID professional) {
        accounts.block(
                people.account(actor, partnership, professional, "account.unblock")
                        .id(),
                null);
    }

    @Override
    public void screenedUntil(Actor actor, UUID partnership, UUID professional, @Nullable LocalDate until) {
        Account account = people.account(actor, partnership, professional, "account.screening");
        new Checks().plausible("screeningUntil", until).refuseIfAny();
        if (actor.person().equals(professional)) {
            throw RefusedException.conflict("account.own");
        }
        accounts.screen(account.id(), until);
    }

    /** Everyone with a role, and whoever else the directory finds by that name. */
    private Map<UUID, Professional> people(UUID partnership, String namePart) {
        List<UUID> ids = Stream.concat(
                        whoIsWho.holders(partnership, java.util.Set.copyOf(Roles.ALL)).stream()
                                .map(RoleHolding::professional),
                        whoIsWho.search(partnership, namePart.strip()).stream().map(Professional::id))
                .distinct()
                .toList();
        return whoIsWho.professionals(ids);
    }

    private AccountSummary summary(Professional person, @Nullable Account account) {
        return new AccountSummary(
                person.id(),
                person.name(),
                person.organisationName(),
                person.email(),
                account == null ? null : account.signInName(),
                account == null ? null : account.state(time.today()),
                account == null ? null : account.screeningUntil(),
                account != null && account.inUse());
    }
}
