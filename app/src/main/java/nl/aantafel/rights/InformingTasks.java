package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** The contact point's tasks about informing. They hang on no case: the contact point is in none. */
@Component
final class InformingTasks {

    static final String KIND = "inform_person";
    static final String ABOUT = "informing";
    private static final int MOST = 100;

    private final Tasks tasks;
    private final WhoIsWho whoIsWho;

    InformingTasks(Tasks tasks, WhoIsWho whoIsWho) {
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
    }

    /** For one of those who are the contact point; where nobody is, the list waits for who becomes it. */
    void add(Actor actor, UUID partnership, UUID person, LocalDate due) {
        whoIsWho.holders(partnership, Set.of(Roles.PRIVACY_OFFICER)).stream()
                .map(RoleHolding::professional)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        owner -> tasks.add(actor, new NewTask(partnership, null, KIND, ABOUT, person, owner, due, "")));
    }

    void done(Actor actor, UUID person) {
        tasks.mine(actor, null, MOST).rows().stream()
                .filter(task ->
                        person.equals(task.aboutId()) && task.aboutType().equals(ABOUT))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }
}
