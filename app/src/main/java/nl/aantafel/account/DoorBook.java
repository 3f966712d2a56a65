package nl.aantafel.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.AttemptStore;
import nl.aantafel.account.domain.Attempts;
import nl.aantafel.account.domain.Session;
import nl.aantafel.account.domain.SessionLimits;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/**
 * Writes down what happens at the door. Nothing is thrown for a wrong attempt, because counting it must stay. A name nobody
 * has is counted like any other, so that both take the same path.
 */
@UseCases
class DoorBook {

    /** Whether the code proved who it is. */
    sealed interface Proof {
        record Shown(Account account) implements Proof {}

        record Not(SignInStep step) implements Proof {}
    }

    private final AccountStore accounts;
    private final AttemptStore attempts;
    private final SessionStore sessions;
    private final SessionSettings settings;
    private final Time time;
    private final Trace trace;

    DoorBook(
            AccountStore accounts,
            AttemptStore attempts,
            SessionStore sessions,
            SessionSettings settings,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
        this.trace = trace;
    }

    /** {@code proven} is the account whose password was right, if any. */
    public SignInStep password(Actor door, String name, Optional<Account> proven) {
        trace.nothingPersonal();
        Instant now = time.now();
        Attempts before = attempts.hold(name, now);
        if (before.resting(now)) {
            return new SignInStep.Wrong();
        }
        Optional<Account> account = proven.filter(Account::setUp);
        if (account.isEmpty()) {
            attempts.keep(name, before.oneMore(now), now);
            return new SignInStep.Wrong();
        }
        return closed(account.get(), time.today()).orElseGet(() -> halfOpen(account.get(), now));
    }

    public Proof code(Actor door, String halfToken, String code) {
        trace.nothingPersonal();
        Instant now = time.now();
        Optional<Account> known = half(halfToken, now).flatMap(session -> accounts.byId(session.account()));
        if (known.isEmpty()) {
            return new Proof.Not(new SignInStep.StartAgain());
        }
        Account account = known.get();
        Attempts before = attempts.hold(account.signInName(), now);
        if (before.resting(now)) {
            sessions.end(Token.hash(halfToken));
            return new Proof.Not(new SignInStep.Wrong());
        }
        if (!right(account, code, now)) {
            attempts.keep(account.signInName(), before.oneMore(now), now);
            return new Proof.Not(new SignInStep.Wrong());
        }
        attempts.forget(account.signInName());
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
        if (account.secret() == null || !account.setUp()) {
            return false;
        }
        OptionalLong step = OneTimeCodes.accepted(account.secret(), code, now, account.lastStep());
        return step.isPresent() && accounts.takeStep(account.id(), step.getAsLong());
    }
}
