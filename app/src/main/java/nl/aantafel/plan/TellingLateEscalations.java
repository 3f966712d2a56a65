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
import nl.aantafel.plan.store.EscalationStore;
import nl.aantafel.plan.store.EscalationStore.Late;

/**
 * A question nobody answered in time goes back to who asked, as a task and a mail without content; to who prepares and chairs when that person
 * has left. Once for each question, however many processes do it and however long none ran.
 */
@UseCases
class TellingLateEscalations {

    private static final int LATE = 10_000;

    private final EscalationStore store;
    private final WhoIsWho whoIsWho;
    private final Mails mails;
    private final Trace trace;
    private final Time time;

    TellingLateEscalations(EscalationStore store, WhoIsWho whoIsWho, Mails mails, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    public void tell(Actor job) {
        trace.nothingPersonal();
        for (Late late : store.late()) {
            UUID owner = late.present()
                    ? late.by()
                    : whoIsWho.desk(late.partnership()).orElse(late.by());
            if (store.tellLate(late.id(), Ids.next(time.now()), owner)) {
                mails.queue(job, List.of(new NewMail(owner, EscalationWords.ANSWERED, late.escalation(), LATE)));
                trace.of(Action.CHANGE, "plan.escalation-late", late.caseId(), Set.of());
            }
        }
    }
}
