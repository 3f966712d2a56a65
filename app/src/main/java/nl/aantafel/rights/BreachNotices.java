package nl.aantafel.rights;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** Tells who watches over a partnership that somebody suspects a breach, and gives each of them the task. */
@Component
class BreachNotices {

    static final String KIND = "breach";
    private static final String TASK = "handle_breach";
    static final Set<String> TOLD = Set.of(Roles.DATA_PROTECTION_OFFICER, Roles.PRIVACY_OFFICER);

    private final Mails mails;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;

    BreachNotices(Mails mails, Tasks tasks, WhoIsWho whoIsWho) {
        this.mails = mails;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
    }

    void reported(Actor actor, UUID partnership, UUID breach, Instant ends) {
        List<UUID> watching = whoIsWho.holders(partnership, TOLD).stream()
                .map(RoleHolding::professional)
                .distinct()
                .toList();
        mails.queue(
                actor,
                watching.stream()
                        .filter(person -> !person.equals(actor.person()))
                        .map(person -> new NewMail(person, KIND, breach, 0))
                        .toList());
        watching.forEach(owner -> tasks.add(
                actor,
                new NewTask(
                        partnership,
                        null,
                        TASK,
                        KIND,
                        breach,
                        owner,
                        ends.atZone(Time.ZONE).toLocalDate(),
                        "")));
    }

    /** The task of who settled it is done; who else had it finds that it was. */
    void settled(Actor actor, UUID breach) {
        tasks.mine(actor, null, Paging.MOST).rows().stream()
                .filter(task -> breach.equals(task.aboutId()) && task.kind().equals(TASK))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }
}
