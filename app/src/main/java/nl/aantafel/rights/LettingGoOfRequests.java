package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.audit.JobLog;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Requests;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.DestroyingCases;
import nl.aantafel.rights.store.OnRequestStore;
import nl.aantafel.rights.store.RetentionStore;
import org.springframework.stereotype.Component;

/**
 * Requests themselves are about somebody too (bewaren van verzoeken; AVG, artikel 5): when the frame's term has ended since the answer
 * was handed over, or was due, all of a request goes. The log keeps that there was one. By what is still restricted a request stays.
 */
@Component
class LettingGoOfRequests {

    private static final String TERM = "request_retention";

    private final RetentionStore retention;
    private final OnRequestStore store;
    private final DestroyingCases destroying;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final JobLog log;
    private final Time time;

    LettingGoOfRequests(
            RetentionStore retention,
            OnRequestStore store,
            DestroyingCases destroying,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            JobLog log,
            Time time) {
        this.retention = retention;
        this.store = store;
        this.destroying = destroying;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.log = log;
        this.time = time;
    }

    void run(LocalDate today) {
        for (Partnership partnership : whoIsWho.partnerships()) {
            Frame frame = frames.frame(partnership.frameCode());
            List<String> restricting = frame.requests().kinds().stream()
                    .filter(each -> each.effect() == Requests.Effect.RESTRICT)
                    .map(Requests.Asking::code)
                    .toList();
            LocalDate before = frame.term(TERM).lastDayBefore(today);
            store.over(retention.role(), partnership.id(), before, restricting)
                    .forEach(request -> retention.role().transaction(role -> letGo(role, request)));
        }
    }

    private void letGo(DatabaseRole role, UUID request) {
        Set<UUID> subjects = store.subjects(role, request);
        // Messages and tasks that are about it; there is no case of this id, so nothing else goes.
        destroying.items(role, request, store.ids(role, request));
        store.letGo(role, request);
        log.write(
                role,
                LettingGo.ACTOR,
                new Trace.Line(Trace.Action.DELETE, "retention.request", null, subjects, Set.of()));
    }
}
