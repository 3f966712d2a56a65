package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.store.LogReadingStore;
import org.springframework.stereotype.Component;

/** The reading of the log one has open. */
@Component
class LogSheet implements OversightSheet {

    private final LogReadingStore store;
    private final Time time;

    LogSheet(LogReadingStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        List<Line> lines = store.open(partnership, actor.person(), time.now()).stream()
                .map(each ->
                        new Line("rights.oversight.log.open", List.of(), null, false, "/log/readings/" + each.id()))
                .toList();
        return new Sheet(90, "rights.oversight.log", "rights.oversight.log.none", "/log", lines);
    }
}
