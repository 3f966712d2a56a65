package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.RequestTable;
import nl.aantafel.rights.store.RequestTable.Stamp;
import org.springframework.stereotype.Component;

/** Opens a request for who answers it, and writes in the log what was done with it. */
@Component
final class RequestGate {

    private final Authorise authorise;
    private final RequestTable requests;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    RequestGate(
            Authorise authorise,
            RequestTable requests,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.requests = requests;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    void requireContactPoint(Actor actor, UUID partnership) {
        authorise.require(actor, Duty.CONTACT_POINT, partnership);
    }

    /** For whoever answers requests there; for everybody else it does not exist. */
    Request enter(Actor actor, UUID request) {
        Request found = requests.find(request).orElseThrow(RefusedException::notFound);
        if (!authorise.may(actor, Duty.CONTACT_POINT, found.partnership())) {
            throw RefusedException.notFound();
        }
        return found;
    }

    /** As {@link #enter}, for what is only possible until the answer was handed over. */
    Request enterOpen(Actor actor, UUID request) {
        Request found = enter(actor, request);
        if (!found.open()) {
            throw RefusedException.conflict("rights.refusal.closed");
        }
        return found;
    }

    /** As {@link #enterOpen}, until it is decided. */
    Request enterUndecided(Actor actor, UUID request) {
        Request found = enterOpen(actor, request);
        if (found.decided()) {
            throw RefusedException.conflict("rights.refusal.decided");
        }
        return found;
    }

    /** As {@link #enterFound}, until it is decided. */
    Request enterChoosing(Actor actor, UUID request) {
        Request found = enterFound(actor, request);
        if (found.decided()) {
            throw RefusedException.conflict("rights.refusal.decided");
        }
        return found;
    }

    /** As {@link #enterOpen}, when the person is found: only then there are items. */
    Request enterFound(Actor actor, UUID request) {
        Request found = enterOpen(actor, request);
        if (!found.identity().known()) {
            throw RefusedException.conflict("rights.refusal.identity-first");
        }
        if (!found.found()) {
            throw RefusedException.conflict("rights.refusal.person-first");
        }
        return found;
    }

    Frame frame(UUID partnership) {
        return frames.frame(
                whoIsWho.partnership(partnership).map(Partnership::frameCode).orElseThrow());
    }

    /** What the frame says of what is asked. */
    Asking asking(Request request) {
        return asking(request.partnership(), request.kind());
    }

    Asking asking(UUID partnership, String kind) {
        return frame(partnership).requests().kind(kind).orElseThrow();
    }

    Partnership partnership(UUID partnership) {
        return whoIsWho.partnership(partnership).orElseThrow();
    }

    LocalDate today() {
        return time.today();
    }

    Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }

    UUID id() {
        return Ids.next(time.now());
    }

    Map<UUID, Professional> people(Collection<UUID> ids) {
        return whoIsWho.professionals(ids);
    }

    WhoIsWho whoIsWho() {
        return whoIsWho;
    }

    void changed(boolean done, Request request) {
        if (!done) {
            throw stale(request.id());
        }
    }

    /** Somebody else changed it first. */
    RefusedException stale(UUID request) {
        Request now = requests.find(request).orElseThrow(RefusedException::notFound);
        Stamp last = requests.changed(request).orElseThrow(RefusedException::notFound);
        String name = whoIsWho.professional(last.by()).map(Professional::name).orElse("Aan Tafel");
        return new RefusedException(new Refusal.Stale(
                request, now.version(), Map.of(), name, last.at().toString()));
    }

    /** The lines about whom the request is about: one for each case they are in, or one without a case. */
    void trace(Trace.Action action, String activity, Request request) {
        Set<RequestTable.Person> persons = requests.persons(request.id());
        Map<UUID, List<RequestTable.Person>> byCase =
                persons.stream().collect(Collectors.groupingBy(RequestTable.Person::caseId));
        if (byCase.isEmpty()) {
            trace.of(action, activity, null, Set.of());
        }
        byCase.forEach((caseId, inCase) -> trace.of(
                action,
                activity,
                caseId,
                inCase.stream().map(RequestTable.Person::subjectKey).collect(Collectors.toSet())));
    }

    void traceCase(Trace.Action action, String activity, UUID caseId, Set<UUID> subjects) {
        trace.of(action, activity, caseId, subjects);
    }

    void nothingPersonal() {
        trace.nothingPersonal();
    }
}
