package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** The tasks of the watch over safety. A task names the case and nobody of the family; the one to answer ends with its offer. */
@Component
class WatchTasks {

    static final String ANSWER = "answer_watch";
    static final String DECLINED = "watch_declined";
    static final String UNANSWERED = "watch_unanswered";
    static final String VACANT = "watch_vacant";
    private static final String ABOUT = "watch";

    private final Tasks tasks;
    private final Mails mails;
    private final WhoIsWho whoIsWho;

    WatchTasks(Tasks tasks, Mails mails, WhoIsWho whoIsWho) {
        this.tasks = tasks;
        this.mails = mails;
        this.whoIsWho = whoIsWho;
    }

    void answer(Opened opened, UUID offer, UUID to, LocalDate due) {
        add(opened, ANSWER, offer, to, due);
    }

    void declined(Opened opened, UUID offer, UUID by) {
        add(opened, DECLINED, offer, by, opened.stamp().today());
    }

    /** Who offered hears that the other holds it from now on. */
    void taken(Opened opened, OfferView offer) {
        if (!offer.by().equals(offer.to())) {
            mails.queue(opened.actor(), List.of(new NewMail(offer.by(), WatchWords.TAKEN, offer.id(), 1)));
        }
    }

    /** The holder leaves; who prepares and chairs is told, once as long as that task is open. */
    void leaves(Opened opened, LocalDate lastDay) {
        boolean known = tasks.ofCase(opened.actor(), opened.caseId()).stream()
                .anyMatch(task -> !task.done() && task.kind().equals(VACANT));
        if (!known) {
            whoIsWho.desk(opened.caseView().partnership())
                    .ifPresent(owner -> add(opened, VACANT, opened.caseId(), owner, lastDay));
        }
    }

    private void add(Opened opened, String kind, UUID about, UUID owner, LocalDate due) {
        tasks.add(
                opened.actor(),
                new NewTask(opened.caseView().partnership(), opened.caseId(), kind, ABOUT, about, owner, due, ""));
    }
}
