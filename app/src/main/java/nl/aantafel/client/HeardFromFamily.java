package nl.aantafel.client;

import java.util.UUID;
import nl.aantafel.client.store.ContributionStore;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.task.Tasks;
import org.springframework.stereotype.Component;

/** That somebody read what happened, or a figure: the last that was not read yet closes the task to read them. */
@Component
class HeardFromFamily {

    /** As the database makes it when somebody writes. */
    private static final String TASK = "read_family_reports";

    private final ContributionStore contributions;
    private final Tasks tasks;
    private final Authorise authorise;
    private final Time time;

    HeardFromFamily(ContributionStore contributions, Tasks tasks, Authorise authorise, Time time) {
        this.contributions = contributions;
        this.tasks = tasks;
        this.authorise = authorise;
        this.time = time;
    }

    void read(Actor actor, UUID caseId, UUID written) {
        contributions.read(written, new Stamp(actor.person(), time.now()));
        if (contributions.allHeard(caseId)) {
            tasks.ofCase(actor, caseId).stream()
                    .filter(each -> each.kind().equals(TASK) && !each.done())
                    .filter(each ->
                            each.owner().equals(actor.person()) || authorise.may(actor, Right.WORK_TRIAGE, caseId))
                    .forEach(each -> tasks.finish(actor, each.id(), "", each.version()));
        }
    }
}
