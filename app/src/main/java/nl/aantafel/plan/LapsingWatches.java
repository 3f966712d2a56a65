package nl.aantafel.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.store.WatchStore;
import nl.aantafel.plan.store.WatchStore.Late;
import nl.aantafel.plan.store.WatchStore.Vacant;

/**
 * What the clock does to watches: an offer nobody answered in time lapses, the watch stays with its holder, and who prepares and chairs
 * hears of it; and of a watch whose holder is gone, whichever way that came. Whatever was missed while nothing ran is found the next
 * time. Any number of processes may do it at once: an offer lapses once, and of each kind a case has one open task.
 */
@UseCases
class LapsingWatches {

    static final Actor ACTOR = Actor.technical("safety-watch");

    private final WatchStore store;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    LapsingWatches(WatchStore store, WhoIsWho whoIsWho, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    public void lapse(Actor job) {
        trace.nothingPersonal();
        for (Late late : store.late()) {
            if (store.lapse(late.together())) {
                UUID anybody = late.persons().iterator().next();
                tell(new Vacant(late.caseId(), late.partnership(), anybody, anybody), WatchTasks.UNANSWERED);
                trace.of(Action.CHANGE, "plan.watch-lapse", late.caseId(), Set.of());
            }
        }
        List<Vacant> vacant = store.vacant(Set.of());
        for (Vacant each : vacant) {
            if (tell(each, WatchTasks.VACANT)) {
                trace.of(Action.READ, "plan.watch-vacant", each.caseId(), Set.of());
            }
        }
    }

    private boolean tell(Vacant about, String kind) {
        return whoIsWho.desk(about.partnership())
                .map(owner -> store.task(about, kind, owner, Ids.next(time.now())))
                .orElse(false);
    }
}
