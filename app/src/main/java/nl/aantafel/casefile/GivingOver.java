package nl.aantafel.casefile;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.store.HandOverStore;
import nl.aantafel.casefile.store.HandOverStore.Given;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.kernel.Time;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** Writes a hand-over down, and gives the one it is for the task to confirm it. */
@Component
final class GivingOver {

    static final String CONFIRM = "confirm_hand_over";
    static final String MEMBER = "member";
    static final String DIRECTOR = "director";

    private static final String ABOUT = "team";

    private final CaseGate gate;
    private final HandOverStore store;
    private final PersonStore persons;
    private final Tasks tasks;
    private final Time time;

    GivingOver(CaseGate gate, HandOverStore store, PersonStore persons, Tasks tasks, Time time) {
        this.gate = gate;
        this.store = store;
        this.persons = persons;
        this.tasks = tasks;
        this.time = time;
    }

    UUID give(Inside inside, String what, UUID from, UUID to, String note) {
        UUID id = gate.id();
        store.add(
                new Given(id, inside.caseId(), what, from, to, note.strip(), whom(inside.caseId())),
                gate.stamp(inside.actor()));
        tasks.add(
                inside.actor(),
                new NewTask(inside.basis().partnership(), inside.caseId(), CONFIRM, ABOUT, id, to, time.today(), ""));
        return id;
    }

    /** The note can be about anybody who is in the case now. */
    private Set<UUID> whom(UUID caseId) {
        return persons.persons(caseId).stream().map(PersonView::id).collect(Collectors.toSet());
    }
}
