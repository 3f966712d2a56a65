package nl.aantafel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.ProviderSignIn.Return;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.LinkStore;
import nl.aantafel.account.domain.PasskeyStore;
import nl.aantafel.account.domain.ProviderStore;
import nl.aantafel.account.domain.ProviderStore.Subject;
import nl.aantafel.account.domain.ProviderVisit;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.VisitStore;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Writes down what happens around the identity provider; talking with it is done outside any transaction. */
@UseCases
class ProviderBook {

    private static final Duration AWAY = Duration.ofMinutes(10);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final ProviderStore providers;
    private final VisitStore visits;
    private final SessionStore sessions;
    private final LinkStore links;
    private final PasskeyStore passkeys;
    private final Throttle throttle;
    private final Time time;
    private final Trace trace;

    ProviderBook(
            AccountStore accounts,
            ProviderStore providers,
            VisitStore visits,
            SessionStore sessions,
            LinkStore links,
            PasskeyStore passkeys,
            Throttle throttle,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.providers = providers;
        this.visits = visits;
        this.sessions = sessions;
        this.links = links;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.time = time;
        this.trace = trace;
    }

    public ProviderVisit leave(Actor door, String next, String address) {
        trace.nothingPersonal();
        throttle.begin(address);
        return left(next, null, null);
    }

    public ProviderVisit leaveWith(Actor door, String link) {
        trace.nothingPersonal();
        Account account = owner(Token.hash(link)).orElseThrow(RefusedException::notFound);
        return left("", account.id(), Token.hash(link));
    }

    public ProviderVisit leaveToLink(Actor actor, String token) {
        trace.nothingPersonal();
        requireFresh(token);
        return left("/account", own(actor).id(), null);
    }

    private ProviderVisit left(String next, @Nullable UUID account, byte @Nullable [] link) {
        ProviderVisit visit = new ProviderVisit(Token.random(), Token.random(), Token.random(), next, account, link);
        Instant now = time.now();
        visits.leave(visit, now, now.plus(AWAY));
        return visit;
    }

    /** The visit that ends here; none when the browser is another than the one that left, or comes back twice. */
    public Optional<ProviderVisit> back(Actor door, Return back) {
        trace.nothingPersonal();
        Throttle.Tries tries = throttle.from(back.address());
        Optional<ProviderVisit> visit = tries.resting() || !back.kept().equals(back.state())
                ? Optional.empty()
                : visits.back(back.state(), time.now());
        if (visit.isEmpty()) {
            tries.oneMore();
            trace.of(Trace.Action.SIGN_IN, "account.provider-wrong", null, List.of());
        }
        return visit;
    }

    /** The account of this subject; a closed one opens nothing. */
    public DoorBook.Proof known(Actor door, Subject subject, String address) {
        trace.nothingPersonal();
        Optional<Account> account = providers.account(subject).flatMap(accounts::byId);
        Optional<SignInStep> closed = account.flatMap(each -> DoorBook.closed(each, time.today()));
        if (account.isEmpty()) {
            trace.of(Trace.Action.SIGN_IN, "account.provider-unknown", null, List.of());
            return new DoorBook.Proof.Not(new SignInStep.Wrong());
        }
        if (closed.isPresent()) {
            traced("account.sign-in-closed", account.get());
            return new DoorBook.Proof.Not(closed.get());
        }
        throttle.begun(address).forget();
        return new DoorBook.Proof.Shown(account.get());
    }

    /** Links the account the visit was for, and gives it; empty when somebody else is linked to this subject. */
    public Optional<Account> link(Actor door, ProviderVisit visit, Subject subject) {
        trace.nothingPersonal();
        Account account =
                Optional.ofNullable(visit.account()).flatMap(accounts::byId).orElseThrow(RefusedException::notFound);
        Instant now = time.now();
        if (!providers.account(subject).map(account.id()::equals).orElse(true)) {
            return Optional.empty();
        }
        byte[] link = visit.linkHash();
        if (link != null) {
            if (owner(link).isEmpty() || !links.use(link, now)) {
                throw RefusedException.notFound();
            }
            accounts.enterWithoutPassword(account.id(), now);
            passkeys.removeAll(account.id());
            sessions.endAll(account.id());
        }
        if (!providers.link(account.id(), subject, now)) {
            return Optional.empty();
        }
        traced("account.provider-linked", account);
        return Optional.of(account);
    }

    public Optional<Instant> linkedSince(Actor actor) {
        trace.nothingPersonal();
        return providers.linkedSince(own(actor).id());
    }

    public void unlink(Actor actor, String token) {
        trace.of(Trace.Action.ADMINISTER, "account.provider-unlinked", null, List.of());
        requireFresh(token);
        Account account = own(actor);
        if (!account.setUp() && passkeys.of(account.id()).isEmpty()) {
            throw RefusedException.conflict("account.provider.only-way");
        }
        if (!providers.unlink(account.id())) {
            throw RefusedException.notFound();
        }
    }

    /** What the provider needs to know its own session again. */
    public void came(Actor actor, String token, @Nullable String providerSession, String idToken) {
        trace.nothingPersonal();
        sessions.cameFromProvider(Token.hash(token), providerSession, idToken);
    }

    public Optional<String> idToken(Actor door, String token) {
        trace.nothingPersonal();
        return sessions.providerToken(Token.hash(token));
    }

    public void signedOut(Actor door, @Nullable String providerSession, Optional<Subject> subject) {
        trace.nothingPersonal();
        Optional<UUID> account = subject.flatMap(providers::account);
        if (providerSession != null) {
            sessions.endOfProvider(providerSession);
        } else {
            account.ifPresent(sessions::endAllOfProvider);
        }
        account.flatMap(accounts::byId).ifPresent(owner -> traced("account.signed-out-at-provider", owner));
    }

    private void traced(String activity, Account account) {
        trace.of(Trace.Action.SIGN_IN, activity, null, List.of(account.professional()));
    }

    private Optional<Account> owner(byte[] linkHash) {
        return links.open(linkHash, time.now())
                .flatMap(open -> Optional.ofNullable(open.account()))
                .flatMap(accounts::byId)
                .filter(account -> !account.blocked());
    }

    private void requireFresh(String token) {
        if (sessions.find(Token.hash(token), time.today())
                .filter(session -> time.now().isBefore(session.createdAt().plus(FRESH)))
                .isEmpty()) {
            throw RefusedException.conflict("account.passkey.sign-in-again");
        }
    }

    private Account own(Actor actor) {
        return accounts.byProfessional(actor.person()).orElseThrow(RefusedException::notFound);
    }
}
