package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.aantafel.account.SessionSettings;
import nl.aantafel.account.SignedIn;
import nl.aantafel.account.domain.Session;
import nl.aantafel.account.domain.SessionLimits;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Time;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, out of the session table: one statement per request, once asked for, and at most one write a minute. A
 * session that shows only some of the factors opens nothing, so here it is as if nobody signed in. Nothing is ever saved
 * through this class: sessions begin in the use cases of signing in, and an anonymous visitor leaves no row.
 */
@Component
class CookieSessions implements SecurityContextRepository {

    private static final String FOUND = CookieSessions.class.getName();

    private final SessionStore sessions;
    private final SessionLimits limits;
    private final Time time;

    CookieSessions(SessionStore sessions, SessionSettings settings, Time time) {
        this.sessions = sessions;
        this.limits = settings.limits();
        this.time = time;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new OnceAsked(() -> context(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions begin and end in the use cases, never here.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    /** Whose session this was, also when it just ran out. */
    Optional<Session> latest(HttpServletRequest request) {
        return SessionCookie.read(request).flatMap(token -> sessions.find(Token.hash(token), time.today()));
    }

    private SecurityContext context(HttpServletRequest request) {
        // A request that is forwarded asks again; the answer stays the same.
        if (request.getAttribute(FOUND) instanceof SecurityContext found) {
            return found;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        SessionCookie.read(request)
                .flatMap(token -> lasting(token, request))
                .ifPresent(who -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())));
        request.setAttribute(FOUND, context);
        return context;
    }

    private Optional<SignedIn> lasting(String token, HttpServletRequest request) {
        Instant now = time.now();
        byte[] hash = Token.hash(token);
        Optional<Session> session = sessions.find(hash, time.today()).filter(found -> limits.lasts(found, now));
        Optional<SignedIn> who = session.map(
                        found -> new SignedIn(found.account(), found.professional(), found.factors()))
                .filter(SignedIn::full);
        if (who.isPresent() && !Background.is(request) && limits.worthSaying(session.get(), now)) {
            sessions.seen(hash, now);
        }
        return who;
    }
}
