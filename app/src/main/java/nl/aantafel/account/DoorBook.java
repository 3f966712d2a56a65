package nl.aantafel.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.Session;
import nl.aantafel.account.domain.SessionLimits;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/**
 * Writes down what happens at the door. Nothing is thrown for a wrong attempt, because counting it must stay. A name nobody
 * has is counted like any other, so that both take the same path. What goes wrong leaves a line in the log too: whose account it
 * was by the professional's id, never the name that was typed.
 */
@UseCases
class DoorBook {

    /** Whether the code proved who it is. */
    sealed interface Proof {
        record Shown(Account account) implements Proof {}

        record Not(SignInStep step) implements Proof {}
    }

    /** What is tried, and from where. */
    record Try(String name, String address) {
        @Override
        public String toString() {
            return "Try";
        }
    }

    private final AccountStore accounts;
    private final Throttle throttle;
    private final KeptSecrets secrets;
    private final SessionStore sessions;
    private final SessionSettings settings;
    private final Time time;
    private final Trace trace;

    DoorBook(
            AccountStore accounts,
            Throttle throttle,
            KeptSecrets secrets,
            SessionStore sessions,
            SessionSettings settings,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.secrets = secrets;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
        this.trace = trace;
    }

    /** {@code known} is the account of that name, if any; {@code right} whether the password is its own. */
    public SignInStep password(Actor door, Try what, Optional<Account> known, boolean right) {
        Throttle.Tries tries = throttle.on(what.name(), what.address());
        if (tries.resting()) {
            traced("account.sign-in-resting", known);
            return new SignInStep.Wrong();
        }
        Optional<Account> account = known.filter(each -> right && each.setUp());
        if (account.isEmpty()) {
            tries.oneMore();
            traced("account.sign-in-wrong", known);
            return new SignInStep.Wrong();
        }
        Optional<SignInStep> closed = closed(account.get(), time.today());
        if (closed.isPresent()) {
            traced("account.sign-in-closed", known);
            return closed.get();
        }
        trace.nothingPersonal();
        return halfOpen(account.get(), time.now());
    }

    private void traced(String activity, Optional<Account> whose) {
        trace.of(
                Trace.Action.SIGN_IN,
                activity,
                null,
                whose.map(Account::professional).stream().toList());
    }

    public Proof code(Actor door, String halfToken, String code, String address) {
        trace.nothingPersonal();
        Instant now = time.now();
        Optional<Account> known = half(halfToken, now).flatMap(session -> accounts.byId(session.account()));
        if (known.isEmpty()) {
            traced("account.code-too-late", known);
            return new Proof.Not(new SignInStep.StartAgain());
        }
        Account account = known.get();
        Throttle.Tries tries = throttle.on(account.signInName(), address);
        if (tries.resting()) {
            sessions.end(Token.hash(halfToken));
            traced("account.sign-in-resting", known);
            return new Proof.Not(new SignInStep.Wrong());
        }
        if (!right(account, code, now)) {
            tries.oneMore();
            traced("account.code-wrong", known);
            return new Proof.Not(new SignInStep.Wrong());
        }
        tries.forget();
        sessions.end(Token.hash(halfToken));
        return new Proof.Shown(account);
    }

    public Optional<SignedIn> halfway(Actor door, String halfToken) {
        trace.nothingPersonal();
        return half(halfToken, time.now())
                .map(session -> new SignedIn(session.account(), session.professional(), session.factors()));
    }

    /** A new session for who just proved to be this person; gives its token. */
    public String enter(Actor actor, SignedIn who) {
        trace.of(Trace.Action.SIGN_IN, "account.sign-in", null, List.of());
        Instant now = time.now();
        String token = Token.random();
        sessions.open(Token.hash(token), who.accountId(), who.factors(), now, now.plus(settings.absolute()));
        return token;
    }

    public void out(Actor door, String token) {
        trace.nothingPersonal();
        sessions.find(Token.hash(token), time.today())
                .ifPresent(session ->
                        trace.of(Trace.Action.SIGN_IN, "account.sign-out", null, List.of(session.professional())));
        sessions.end(Token.hash(token));
    }

    /** Why a known account opens no door, if so. */
    static Optional<SignInStep> closed(Account account, LocalDate today) {
        if (account.blocked()) {
            return Optional.of(new SignInStep.Blocked());
        }
        return account.screeningOver(today)
                ? Optional.of(new SignInStep.ScreeningOver(account.screeningUntil()))
                : Optional.empty();
    }

    private SignInStep halfOpen(Account account, Instant now) {
        String token = Token.random();
        sessions.open(Token.hash(token), account.id(), Set.of(SignedIn.PASSWORD), now, now.plus(SessionLimits.HALFWAY));
        return new SignInStep.CodeNext(token);
    }

    private Optional<Session> half(String token, Instant now) {
        return sessions.find(Token.hash(token), time.today())
                .filter(session -> session.factors().equals(Set.of(SignedIn.PASSWORD)))
                .filter(session -> settings.limits().lasts(session, now));
    }

    private boolean right(Account account, String code, Instant now) {
        String kept = account.secret();
        if (kept == null || !account.setUp()) {
            return false;
        }
        OptionalLong step = OneTimeCodes.accepted(secrets.secret(account.id(), kept), code, now, account.lastStep());
        return step.isPresent() && accounts.takeStep(account.id(), step.getAsLong());
    }
}
