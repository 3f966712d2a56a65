package nl.aantafel.account;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.PasswordRule;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.directory.WhoIsWho;
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
    private final Passwords passwords;
    private final WhoIsWho whoIsWho;
    private final ScreeningTerm term;
    private final Time time;
    private final Trace trace;

    KeepingOwnAccount(
            AccountStore accounts,
            SessionStore sessions,
            Throttle throttle,
            Passwords passwords,
            WhoIsWho whoIsWho,
            ScreeningTerm term,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.whoIsWho = whoIsWho;
        this.term = term;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public View view(Actor actor) {
        trace.nothingPersonal();
        Account account = own(actor);
        return new View(account.signInName(), account.screeningUntil(), endsSoon(actor, account));
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

    private boolean endsSoon(Actor actor, Account account) {
        LocalDate until = account.screeningUntil();
        return until != null
                && whoIsWho.rolesOf(actor.person()).stream()
                        .flatMap(role -> term.of(role.partnership()).stream())
                        .anyMatch(each -> !each.lastDayBefore(until).isAfter(time.today()));
    }

    private Account own(Actor actor) {
        return accounts.byProfessional(actor.person()).orElseThrow(RefusedException::notFound);
    }
}
