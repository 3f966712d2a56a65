package nl.aantafel.audit;

import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.audit.store.LineStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.platform.DatabaseRole;
import org.springframework.stereotype.Component;

/** The log as a job writes it: under the job's own database role, in the transaction of what it did. */
@Component
public class JobLog {

    private final LineStore store;
    private final Time time;

    JobLog(LineStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    /** The id of the line. */
    public UUID write(DatabaseRole role, Actor actor, Trace.Line line) {
        Instant now = time.now();
        UUID id = Ids.next(now);
        store.write(
                role.sql(),
                new LogLine(
                        id,
                        now,
                        actor,
                        line.action(),
                        line.activity(),
                        line.caseId(),
                        new TreeSet<>(line.subjects()),
                        new TreeSet<>(line.categories()),
                        "done",
                        ""));
        return id;
    }
}
