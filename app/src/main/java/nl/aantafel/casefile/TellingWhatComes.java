package nl.aantafel.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.store.HelpQuestionStore;
import nl.aantafel.casefile.store.HelpQuestionStore.Coming;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;

/**
 * Makes a task of what is known to come, as long ahead as the frame says: a hearing, somebody who comes free, the end of somebody's time at
 * the table, for who directs and for who prepares and chairs when nobody does; and asks who holds a trajectory of help how it goes. That
 * somebody's direction is about to end with nobody to follow, and that it ended so, is for who prepares and chairs.
 * Whatever was missed while nothing ran is found the next time, as one question and not as many as were missed. Any number of processes
 * may do it at once.
 */
@UseCases
class TellingWhatComes {

    static final Actor ACTOR = Actor.technical("what-comes");

    /** The mail about what is told ahead. */
    static final String COMES = "what_comes";

    private final HelpQuestionStore store;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Mails mails;
    private final Trace trace;
    private final Time time;

    TellingWhatComes(
            HelpQuestionStore store, WhoIsWho whoIsWho, FrameCatalogue frames, Mails mails, Trace trace, Time time) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.mails = mails;
        this.trace = trace;
        this.time = time;
    }

    public void tell(Actor job) {
        trace.nothingPersonal();
        for (Coming coming : store.coming()) {
            Optional.ofNullable(coming.owner())
                    .or(() -> whoIsWho.desk(coming.partnership()))
                    .flatMap(owner -> coming.every().isEmpty() ? ahead(coming, owner) : asked(coming, owner))
                    .ifPresent(mail -> {
                        mails.queue(job, List.of(mail));
                        trace.of(Action.CHANGE, "history.what-comes", coming.caseId(), Set.of());
                    });
        }
    }

    private Optional<NewMail> ahead(Coming coming, UUID owner) {
        return store.tell(coming, Ids.next(time.now()), owner)
                ? Optional.of(new NewMail(
                        owner, COMES, coming.id(), Math.toIntExact(coming.due().toEpochDay())))
                : Optional.empty();
    }

    private Optional<NewMail> asked(Coming coming, UUID owner) {
        Frame frame = frames.frame(coming.frame());
        UUID question = Ids.next(time.now());
        boolean asked = store.askAgain(
                coming.id(),
                question,
                Ids.next(time.now()),
                owner,
                frame.term(KeepingHelpCourses.ANSWER_TERM).lastDay(time.today()),
                frame.term(coming.every()).lastDay(time.today()));
        return asked ? Optional.of(new NewMail(owner, KeepingHelpCourses.ASKED, question, 0)) : Optional.empty();
    }
}
