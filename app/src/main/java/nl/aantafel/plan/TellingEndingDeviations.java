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
import nl.aantafel.plan.store.DeviationStore;
import nl.aantafel.plan.store.DeviationStore.Ending;

/**
 * Whoever deviates hears some time before it ends, as a task to look back and a mail without content; who prepares and chairs when that person
 * has left. Once for each, however many processes do it and however long none ran.
 */
@UseCases
class TellingEndingDeviations {

    private final DeviationStore store;
    private final WhoIsWho whoIsWho;
    private final Mails mails;
    private final Trace trace;
    private final Time time;

    TellingEndingDeviations(DeviationStore store, WhoIsWho whoIsWho, Mails mails, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    public void tell(Actor job) {
        trace.nothingPersonal();
        for (Ending ending : store.ending()) {
            UUID owner = ending.present()
                    ? ending.by()
                    : whoIsWho.desk(ending.partnership()).orElse(ending.by());
            if (store.tellEnding(ending.id(), Ids.next(time.now()), owner)) {
                mails.queue(job, List.of(new NewMail(owner, DeviationWords.ENDS, ending.id(), 1)));
                trace.of(Action.CHANGE, "plan.deviation-ends", ending.caseId(), Set.of());
            }
        }
    }
}
