package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptAsked;
import nl.aantafel.meeting.store.AskedStore;
import org.springframework.stereotype.Component;

/** Who is asked something beforehand has one task for it, until all is answered; there is no other reminder. */
@Component
final class BeforehandTasks {

    static final String KIND = "answer_beforehand";

    private final AskedStore store;
    private final ConferenceTasks tasks;

    BeforehandTasks(AskedStore store, ConferenceTasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    /** Somebody was asked something new. */
    void asked(Actor actor, Conference conference, UUID person, LocalDate due) {
        if (tasks.open(actor, conference, KIND).stream()
                .noneMatch(task -> task.owner().equals(person))) {
            tasks.add(actor, conference, KIND, Set.of(person), due);
        }
    }

    /** Done when nothing is left to answer for somebody. */
    void follow(Actor actor, Conference conference, UUID person) {
        boolean left = store.of(conference.id()).stream()
                .anyMatch(each -> each.person().equals(person) && each.isOpen());
        if (!left) {
            tasks.finish(
                    actor,
                    conference,
                    tasks.open(actor, conference, KIND).stream()
                            .filter(task -> task.owner().equals(person))
                            .toList());
        }
    }

    /** It begins, or is called off: nothing is answered beforehand any more. */
    void drop(Actor actor, Conference conference) {
        if (store.of(conference.id()).stream().anyMatch(KeptAsked::isOpen)) {
            tasks.finish(actor, conference, tasks.open(actor, conference, KIND));
        }
    }
}
