package nl.aantafel.rights;

import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.store.ConsentStore;
import nl.aantafel.rights.store.ConsentStore.Recheck;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;

/**
 * On a birthday from which somebody else has to sign, a consent is asked again: nothing new rests on it, and who recorded it, or else
 * who directs, gets a task. Any number of processes may do it at once.
 */
@UseCases
class AskingAgain {

    static final Actor ACTOR = Actor.technical("consent");
    static final String KIND = "ask_consent_again";
    static final String ABOUT = "consent";
    private static final int ROUND = 100;

    private final ConsentStore store;
    private final Tasks tasks;
    private final Trace trace;

    AskingAgain(ConsentStore store, Tasks tasks, Trace trace) {
        this.store = store;
        this.tasks = tasks;
        this.trace = trace;
    }

    /** How many; a whole round says that there may be more. */
    public int ask(Actor job) {
        trace.nothingPersonal();
        var due = store.toRecheck(ROUND);
        due.forEach(each -> task(job, each));
        return due.size();
    }

    /** It hangs on no case: the job is in none. Where it leads to is looked up with its owner's rights. */
    private void task(Actor job, Recheck due) {
        if (due.owner() != null) {
            tasks.add(job, new NewTask(due.partnership(), null, KIND, ABOUT, due.consent(), due.owner(), due.on(), ""));
        }
    }

    static boolean whole(int done) {
        return done == ROUND;
    }
}
