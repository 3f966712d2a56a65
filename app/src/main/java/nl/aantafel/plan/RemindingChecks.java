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
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.plan.store.LineCheckStore;
import nl.aantafel.plan.store.LineCheckStore.Due;

/**
 * Makes a task of each check that is due, for who checks, and for who prepares and chairs when that person is gone. Whatever was missed
 * while nothing ran is found the next time, as one task and not as many as were missed. Any number of processes may do it at once.
 */
@UseCases
class RemindingChecks {

    private final LineCheckStore store;
    private final WhoIsWho whoIsWho;
    private final Mails mails;
    private final Trace trace;
    private final Time time;

    RemindingChecks(LineCheckStore store, WhoIsWho whoIsWho, Mails mails, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    public void remind(Actor job) {
        trace.nothingPersonal();
        for (Due due : store.due()) {
            UUID owner = due.present()
                    ? due.checker()
                    : whoIsWho.desk(due.partnership()).orElse(due.checker());
            if (store.tell(due.id(), Ids.next(time.now()), owner)) {
                mails.queue(
                        job,
                        List.of(new NewMail(
                                owner,
                                CheckFollowing.DUE,
                                due.id(),
                                Math.toIntExact(due.due().toEpochDay()))));
                trace.of(Action.CHANGE, "plan.checks-due", due.caseId(), Set.of());
            }
        }
    }
}
