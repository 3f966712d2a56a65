package nl.aantafel.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingSessions implements OwnSessions {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final SessionSettings settings;
    private final Time time;
    private final Trace trace;

    KeepingSessions(AccountStore accounts, SessionStore sessions, SessionSettings settings, Time time, Trace trace) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public List<OwnSession> list(Actor actor, String token) {
        trace.nothingPersonal();
        return sessions.of(own(actor).id(), Token.hash(token)).stream()
                .filter(kept -> settings.limits().lasts(kept.session(), time.now()))
                .map(kept -> new OwnSession(
                        kept.id(),
                        kept.session().createdAt(),
                        kept.session().seenAt(),
                        kept.here(),
                        kept.device(),
                        how(kept.session().factors())))
                .toList();
    }

    @Override
    public void cameFrom(Actor actor, String token, Device device) {
        trace.nothingPersonal();
        sessions.cameFrom(own(actor).id(), Token.hash(token), device);
    }

    @Override
    public void end(Actor actor, UUID session) {
        trace.of(Trace.Action.ADMINISTER, "account.session-ended", null, List.of());
        if (!sessions.endOne(own(actor).id(), session)) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public void endOthers(Actor actor, String token) {
        trace.of(Trace.Action.ADMINISTER, "account.sign-out-elsewhere", null, List.of());
        sessions.endOthers(own(actor).id(), Token.hash(token));
    }

    private static String how(Set<String> factors) {
        return List.of(SignedIn.PASSKEY, SignedIn.PROVIDER, SignedIn.DEMO).stream()
                .filter(factors::contains)
                .findFirst()
                .orElse(SignedIn.PASSWORD);
    }

    private Account own(Actor actor) {
        return accounts.byProfessional(actor.person()).orElseThrow(RefusedException::notFound);
    }
}
