package nl.aantafel.account;

import java.util.List;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.PasswordRule;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingOwnAccount implements OwnAccount {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Throttle throttle;
    private final SessionSettings settings;
    private final Passwords passwords;
    private final Time time;
    private final Trace trace;

    KeepingOwnAccount(
            AccountStore accounts,
            SessionStore sessions,
            Throttle throttle,
            SessionSettings settings,
            Passwords passwords,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.settings = settings;
        this.passwords = passwords;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public View view(Actor actor, String token) {
        trace.nothingPersonal();
        Account account = own(actor);
        List<OwnSession> open = sessions.of(account.id(), Token.hash(token)).stream()
                .filter(kept -> settings.limits().lasts(kept.session(), time.now()))
                .map(kept -> new OwnSession(
                        kept.session().createdAt(), kept.session().seenAt(), kept.here()))
                .toList();
        return new View(account.signInName(), account.screeningUntil(), open);
    }

    @Override
    public PasswordChange changePassword(Actor actor, String token, String current, String wanted) {
        trace.of(Trace.Action.ADMINISTER, "account.password", null, List.of());
        Account account = own(actor);
        PasswordRule.check("wanted", wanted, account.signInName()).refuseIfAny();
        Throttle.Tries tries = throttle.on(account.signInName(), "");
        boolean right = passwords.matches(current, account.passwordHash());
        if (tries.resting() || !right) {
            tries.oneMore();
            return PasswordChange.CURRENT_WRONG;
        }
        tries.forget();
        accounts.changePassword(account.id(), passwords.hash(wanted));
        sessions.endOthers(account.id(), Token.hash(token));
        return PasswordChange.DONE;
    }

    @Override
    public void signOutElsewhere(Actor actor, String token) {
        trace.of(Trace.Action.ADMINISTER, "account.sign-out-elsewhere", null, List.of());
        sessions.endOthers(own(actor).id(), Token.hash(token));
    }

    private Account own(Actor actor) {
        return accounts.byProfessional(actor.person()).orElseThrow(RefusedException::notFound);
    }
}
