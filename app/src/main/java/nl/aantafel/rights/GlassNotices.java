package nl.aantafel.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.EmergencyEntry.Entry;
import nl.aantafel.kernel.Paging;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.rights.domain.GlassRules;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.stereotype.Component;

/** Tells who must know that somebody went in by emergency, and gives one of them the task to judge it. */
@Component
class GlassNotices {

    static final String KIND = "break_glass";
    private static final String TASK = "review_break_glass";

    /** Who judges it rather: who directs the process, else who watches. */
    private static final List<String> JUDGES =
            List.of("process_director", "data_protection_officer", "privacy_officer");

    private final Mails mails;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;

    GlassNotices(Mails mails, Tasks tasks, WhoIsWho whoIsWho) {
        this.mails = mails;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
    }

    void broken(Actor actor, Entry glass) {
        mails.queue(
                actor,
                whoIsWho.holders(glass.partnership(), GlassRules.TOLD).stream()
                        .map(RoleHolding::professional)
                        .filter(person -> !person.equals(actor.person()))
                        .distinct()
                        .map(person -> new NewMail(person, KIND, glass.id(), 0))
                        .toList());
        judge(actor, glass.partnership())
                .ifPresent(owner -> tasks.add(
                        actor,
                        new NewTask(glass.partnership(), null, TASK, KIND, glass.id(), owner, glass.reviewDue(), "")));
    }

    /** Somebody else, of another organisation. */
    private Optional<UUID> judge(Actor actor, UUID partnership) {
        UUID own = whoIsWho.professional(actor.person())
                .map(each -> each.organisation())
                .orElse(actor.person());
        return whoIsWho.holders(partnership, GlassRules.WATCHING).stream()
                .filter(holding ->
                        GlassRules.mayJudge(holding.professional(), holding.organisation(), actor.person(), own))
                .min(Comparator.comparingInt((RoleHolding holding) -> JUDGES.indexOf(holding.role()))
                        .thenComparing(holding -> holding.professional().toString()))
                .map(RoleHolding::professional);
    }

    /** The task of who judged it is done; who else had it finds that it was. */
    void judged(Actor actor, UUID glass) {
        tasks.mine(actor, null, Paging.MOST).rows().stream()
                .filter(task -> glass.equals(task.aboutId()) && task.kind().equals(TASK))
                .forEach(task -> finish(actor, task));
    }

    private void finish(Actor actor, TaskView task) {
        tasks.finish(actor, task.id(), "", task.version());
    }
}
