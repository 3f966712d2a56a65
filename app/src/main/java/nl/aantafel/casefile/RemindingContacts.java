package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.casefile.domain.ContactRules;
import nl.aantafel.casefile.store.ContactStore;
import nl.aantafel.casefile.store.ContactStore.Dayless;
import nl.aantafel.casefile.store.ContactStore.Due;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/**
 * Makes a task of each contact that is due, for who directs, and for who prepares and chairs when nobody does. A light that was set before there
 * were days to be in touch gets one, as long from now as the frame says. Whatever was missed while nothing ran is found the next time. Any
 * number of processes may do it at once: one of them tells it.
 */
@UseCases
class RemindingContacts {

    static final Actor ACTOR = Actor.technical("contact-rhythm");

    private final ContactStore store;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    RemindingContacts(ContactStore store, WhoIsWho whoIsWho, FrameCatalogue frames, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    public void remind(Actor job) {
        trace.nothingPersonal();
        for (Dayless each : store.withoutDay()) {
            LocalDate due = frames.frame(each.frameCode())
                    .term(ContactRules.term(each.light()))
                    .lastDay(time.today());
            if (store.giveDay(each.caseId(), due)) {
                trace.of(Action.CHANGE, "casefile.contact-due", each.caseId(), Set.of());
            }
        }
        for (Due due : store.due()) {
            boolean told = Optional.ofNullable(due.director())
                    .or(() -> whoIsWho.desk(due.partnership()))
                    .map(owner -> store.tell(due.caseId(), Ids.next(time.now()), owner))
                    .orElse(false);
            if (told) {
                trace.of(Action.CHANGE, "casefile.contact-due", due.caseId(), Set.of());
            }
        }
    }
}
