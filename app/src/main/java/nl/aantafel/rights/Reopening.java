package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.domain.RequestRules;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/**
 * Opens a request again for an item whose ground lapsed, with a new term and a task for the contact point. What was objected to is used
 * by nobody while it is weighed anew (AVG, artikel 18 lid 1 onder d).
 */
@Component
final class Reopening {

    static final String TASK = "reopened_rights_request";

    private final ConsultationTable consultations;
    private final HonouringRooms rooms;
    private final RequestGate gate;
    private final WhoIsWho whoIsWho;
    private final Tasks tasks;
    private final Time time;

    Reopening(
            ConsultationTable consultations,
            HonouringRooms rooms,
            RequestGate gate,
            WhoIsWho whoIsWho,
            Tasks tasks,
            Time time) {
        this.consultations = consultations;
        this.rooms = rooms;
        this.gate = gate;
        this.whoIsWho = whoIsWho;
        this.tasks = tasks;
        this.time = time;
    }

    void lapse(Actor actor, UUID request, UUID partnership, ResourceRef item) {
        LocalDate due = gate.frame(partnership).term(RequestRules.TERM).lastDay(time.today());
        if (consultations.lapse(request, item, due)) {
            rooms.withholdAgain(actor, request, item);
            whoIsWho.holders(partnership, Set.of(Roles.PRIVACY_OFFICER)).stream()
                    .map(RoleHolding::professional)
                    .distinct()
                    .forEach(owner -> tasks.add(
                            actor, new NewTask(partnership, null, TASK, "rights_request", request, owner, due, "")));
        }
    }
}
