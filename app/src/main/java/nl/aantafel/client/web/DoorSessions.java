package nl.aantafel.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.aantafel.account.door.Token;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.domain.DoorSession;
import nl.aantafel.client.domain.SessionStore;
import nl.aantafel.kernel.Time;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is in at the clients' pages, out of the session table. Sessions begin and end in use cases, never here. */
@Component
class DoorSessions implements SecurityContextRepository {

    private static final String FOUND = DoorSessions.class.getName();

    private final SessionStore sessions;
    private final Time time;

    DoorSessions(SessionStore sessions, Time time) {
        this.sessions = sessions;
        this.time = time;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        if (request.getAttribute(FOUND) instanceof SecurityContext found) {
            return found;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        PageCookie.read(request)
                .flatMap(this::lasting)
                .ifPresent(who -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())));
        request.setAttribute(FOUND, context);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions begin and end in the use cases.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return PageCookie.read(request).isPresent();
    }

    private Optional<AtDoor> lasting(String token) {
        Instant now = time.now();
        byte[] hash = Token.hash(token);
        Optional<DoorSession> session = sessions.find(hash).filter(found -> found.lasts(now));
        session.filter(found -> found.worthSaying(now)).ifPresent(found -> sessions.seen(hash, now));
        return session.map(found -> new AtDoor(found.door()));
    }
}
