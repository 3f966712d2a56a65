package nl.aantafel.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.store.AgendaStore;
import org.springframework.stereotype.Component;

/** The way to agendas and their points, and the lines in the log: one for each case the actor came to see something of. */
@Component
final class AgendaGate {

    private final AgendaStore store;
    private final ConferenceGate cases;

    AgendaGate(AgendaStore store, ConferenceGate cases) {
        this.store = store;
        this.cases = cases;
    }

    /** Who sees some of it but does not lead it may not; for everybody else it is not there. */
    KeptAgenda toLead(UUID agenda) {
        return store.find(agenda).orElseThrow(() -> {
            if (store.points(agenda).isEmpty()) {
                return RefusedException.notFound();
            }
            return RefusedException.mayNot("meeting.may-not.agenda");
        });
    }

    KeptPoint point(UUID point) {
        return store.point(point).orElseThrow(RefusedException::notFound);
    }

    /** A point of a meeting that the actor leads and that is going on. */
    KeptPoint toTalk(UUID point) {
        KeptPoint found = point(point);
        toLead(found.agenda()).requireRunning();
        return found;
    }

    void trace(Actor actor, Trace.Action action, String activity, Collection<KeptPoint> points) {
        Set<UUID> about = points.stream()
                .map(KeptPoint::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (about.isEmpty()) {
            cases.nothingPersonal();
        }
        about.forEach(caseId -> cases.trace(actor, action, activity, caseId));
    }

    void trace(Actor actor, Trace.Action action, String activity, KeptPoint point) {
        trace(actor, action, activity, List.of(point));
    }
}
