package nl.aantafel.rights;

import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.store.InformingStore;

/**
 * When the day of a judgement that somebody was not to be told has passed, the duty stands again by itself: nothing holds it any more.
 * This makes the contact point's task about it. Any number of processes may do it at once.
 */
@UseCases
class TakingUpAgain {

    static final Actor ACTOR = Actor.technical("informing");
    private static final int ROUND = 100;

    private final InformingStore store;
    private final InformingViews views;
    private final InformingTasks tasks;
    private final Trace trace;

    TakingUpAgain(InformingStore store, InformingViews views, InformingTasks tasks, Trace trace) {
        this.store = store;
        this.views = views;
        this.tasks = tasks;
        this.trace = trace;
    }

    /** How many; a whole round says that there may be more. */
    public int takeUp(Actor job) {
        trace.nothingPersonal();
        var lapsed = store.lapsed(ROUND);
        lapsed.forEach(
                each -> tasks.add(job, each.partnership(), each.person(), views.due(each.frame(), each.countsFrom())));
        return lapsed.size();
    }

    static boolean whole(int done) {
        return done == ROUND;
    }
}
