package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who learned what, when, and until when that holds (opleiding; Wgs, artikel 1.17): of everybody who has a role in the partnership
 * today. Which trainings there are and when they are taken again is the frame's.
 */
public interface Trainings {

    /** That a training was taken; {@code withdrawn} when it was entered by mistake. */
    record Taken(String kind, @Nullable LocalDate on, boolean withdrawn) {}

    /** How one training stands for one person. */
    enum Standing {
        NEVER,
        OVER,
        SOON,
        FINE
    }

    /** @param entry the line it rests on; null when it was never taken */
    record State(
            String kind,
            Standing standing,
            @Nullable LocalDate takenOn,
            @Nullable LocalDate until,
            @Nullable UUID entry,
            int version) {}

    @Personal
    record Learner(UUID person, String name, String organisation, List<State> states) {
        public Learner {
            states = List.copyOf(states);
        }

        /** Whether something is to be taken, or soon is. */
        public boolean due() {
            return states.stream().anyMatch(each -> each.standing() != Standing.FINE);
        }

        @Override
        public String toString() {
            return "Learner";
        }
    }

    /** By organisation and name; only who is due when asked so. {@code words} in name or organisation. */
    List<Learner> list(Actor actor, UUID partnership, boolean due, String words);

    /** One's own. */
    List<State> mine(Actor actor, UUID partnership);

    void record(Actor actor, UUID partnership, String kind, @Nullable LocalDate on, Set<UUID> people);

    /** Takes back what was entered by mistake; it stays in the register. */
    void withdraw(Actor actor, UUID entry, long version);
}
