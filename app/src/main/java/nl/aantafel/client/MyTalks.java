package nl.aantafel.client;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody's next conference (mijn gesprek), as it was released to them, and what they want from it. */
public interface MyTalks {

    /** What was said, when, and whether it was read. */
    @Personal
    record Given(Wish wish, Instant writtenAt, @Nullable Instant readAt) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** {@code meeting} is absent as long as none was released. */
    @Personal
    record Talk(OwnPage page, Optional<PlanCopy> meeting, Optional<Given> given) {
        @Override
        public String toString() {
            return "Talk";
        }
    }

    Talk of(Actor actor, Optional<UUID> page);

    /** Takes the place of what was said before. Refused of whoever only looks along, and while there is no meeting. */
    void prepare(Actor actor, Optional<UUID> page, Wish wish);
}
