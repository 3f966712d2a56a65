package nl.aantafel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.domain.ChallengeStore;
import nl.aantafel.account.domain.LinkStore;
import nl.aantafel.account.domain.OldAttempts;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.domain.TokenStore;
import nl.aantafel.account.domain.VisitStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/**
 * Removes what ran out a day ago: sessions, tokens, links, counts of wrong attempts, and what strangers began and never ended. The day lets a session that ended
 * still say whose half-written text a form holds. Any number of processes may do it at once.
 */
@UseCases
class SweepingUp {

    static final Actor ACTOR = Actor.technical("account-sweep");

    private static final Duration KEPT = Duration.ofDays(1);

    private final SessionStore sessions;
    private final TokenStore tokens;
    private final LinkStore links;
    private final OldAttempts attempts;
    private final ChallengeStore challenges;
    private final VisitStore visits;
    private final Time time;
    private final Trace trace;

    SweepingUp(
            SessionStore sessions,
            TokenStore tokens,
            LinkStore links,
            OldAttempts attempts,
            ChallengeStore challenges,
            VisitStore visits,
            Time time,
            Trace trace) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.attempts = attempts;
        this.challenges = challenges;
        this.visits = visits;
        this.time = time;
        this.trace = trace;
    }

    public void sweep(Actor job) {
        trace.nothingPersonal();
        Instant before = time.now().minus(KEPT);
        Set<UUID> ended = sessions.sweep(before);
        if (!ended.isEmpty()) {
            trace.of(Trace.Action.SIGN_IN, "account.sessions-ran-out", null, ended);
        }
        tokens.sweep(before);
        links.sweep(before);
        attempts.sweep(before);
        challenges.sweep(time.now());
        visits.sweep(time.now());
    }
}
