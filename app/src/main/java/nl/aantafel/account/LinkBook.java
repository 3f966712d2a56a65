package nl.aantafel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.LinkStore;
import nl.aantafel.account.domain.PasskeyStore;
import nl.aantafel.account.domain.ProviderStore;
import nl.aantafel.account.domain.Secret;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.StartOverStore;
import nl.aantafel.account.domain.TokenStore;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.directory.Directory;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Writes down what happens with the links that work once. */
@UseCases
class LinkBook {

    private final AccountStore accounts;
    private final LinkStore links;
    private final FreshLinks fresh;
    private final KeptSecrets secrets;
    private final SessionStore sessions;
    private final TokenStore tokens;
    private final Throttle throttle;
    private final StartOverStore startOvers;
    private final PasskeyStore passkeys;
    private final ProviderStore providers;
    private final Directory directory;
    private final Time time;
    private final Trace trace;

    LinkBook(
            AccountStore accounts,
            LinkStore links,
            FreshLinks fresh,
            KeptSecrets secrets,
            SessionStore sessions,
            TokenStore tokens,
            Throttle throttle,
            StartOverStore startOvers,
            PasskeyStore passkeys,
            ProviderStore providers,
            Directory directory,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.links = links;
        this.fresh = fresh;
        this.secrets = secrets;
        this.sessions = sessions;
        this.tokens = tokens;
        this.throttle = throttle;
        this.startOvers = startOvers;
        this.passkeys = passkeys;
        this.providers = providers;
        this.directory = directory;
        this.time = time;
        this.trace = trace;
    }

    /** Empty when the link does not work: nothing is thrown, so that guessing links writes nothing. */
    public Optional<SetUp.Progress> progress(Actor door, String link) {
        trace.nothingPersonal();
        return owner(link).map(account -> {
            String kept = account.secret();
            String secret = account.confirmedAt() == null && kept != null ? secrets.secret(account.id(), kept) : "";
            String uri = secret.isEmpty() ? "" : Secret.uri(secret, account.signInName());
            return new SetUp.Progress(account.signInName(), secret, uri);
        });
    }

    public void choosePassword(Actor door, String link, String hash) {
        trace.nothingPersonal();
        owner(link).ifPresent(account -> {
            accounts.startOver(account.id(), hash, secrets.kept(account.id(), Secret.random()));
            passkeys.removeAll(account.id());
            providers.unlink(account.id());
            endAll(account);
            traced("account.link-opened", account);
        });
    }

    private void endAll(Account account) {
        sessions.endAll(account.id());
        tokens.endAll(account.id());
    }

    private void traced(String activity, Account account) {
        trace.of(Trace.Action.ADMINISTER, activity, null, List.of(account.professional()));
    }

    /** The owner, when the code is right; the link is used up then. */
    public Optional<Account> confirm(Actor door, String link, String code) {
        trace.nothingPersonal();
        Instant now = time.now();
        Optional<Account> proven = owner(link).filter(account -> right(account, code, now));
        if (proven.isEmpty() || !links.use(Token.hash(link), now)) {
            return Optional.empty();
        }
        accounts.confirm(proven.get().id(), now);
        startOvers.used(proven.get().id(), now);
        endAll(proven.get());
        traced("account.link-used", proven.get());
        throttle.on(proven.get().signInName(), "").forget();
        return proven;
    }

    public boolean mayBegin(Actor door, String link) {
        trace.nothingPersonal();
        return firstLink(link);
    }

    public String begin(Actor door, String link, BeginPartnership partnership) {
        trace.of(Trace.Action.ADMINISTER, "account.begin", null, List.of());
        if (accounts.any() || !firstLink(link) || !links.use(Token.hash(link), time.now())) {
            throw RefusedException.notFound();
        }
        UUID professional = directory.begin(door, partnership);
        Account account = Account.fresh(
                Ids.next(time.now()), professional, partnership.email().strip(), null, time.now());
        if (!accounts.add(account)) {
            throw RefusedException.conflict("account.name-taken");
        }
        return fresh.link(account.id());
    }

    /** The link for the first functional administrator; empty as soon as there is an account. */
    public Optional<String> first(Actor start) {
        trace.nothingPersonal();
        return accounts.any() ? Optional.empty() : Optional.of(fresh.link(null));
    }

    private boolean firstLink(String link) {
        return links.open(Token.hash(link), time.now())
                .filter(open -> open.account() == null)
                .isPresent();
    }

    private boolean right(Account account, String code, Instant now) {
        String kept = account.secret();
        if (kept == null || account.confirmedAt() != null) {
            return false;
        }
        OptionalLong step = OneTimeCodes.accepted(secrets.secret(account.id(), kept), code, now, account.lastStep());
        return step.isPresent() && accounts.takeStep(account.id(), step.getAsLong());
    }

    private Optional<Account> owner(String link) {
        return links.open(Token.hash(link), time.now())
                .flatMap(open -> Optional.ofNullable(open.account()))
                .flatMap(accounts::byId)
                .filter(account -> !account.blocked());
    }
}
