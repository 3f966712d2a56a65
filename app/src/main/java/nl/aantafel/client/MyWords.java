package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is said about somebody, as it was released to them, and how they see it themselves (mijn kijk). Their own view stands beside the
 * statement at once, for everybody who reads that; nobody changes a word of it. For the person themselves and whom they brought along;
 * who represents somebody is told nothing of it.
 */
public interface MyWords {

    /** An own view; {@code root} is what it is a view of. */
    @Personal
    record View(UUID id, UUID root, String text, Instant writtenAt) {
        @Override
        public String toString() {
            return "View";
        }
    }

    /** {@code fresh}: not read before. */
    @Personal
    record Told(
            UUID id,
            StatementCopy copy,
            Instant releasedAt,
            String releasedAs,
            boolean fresh,
            @Nullable View view) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** {@code loose}: views of what is not on the page any more, because it was put right or taken back. */
    @Personal
    record Words(OwnPage page, List<Told> told, List<View> loose) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** The latest first; who holds the page themselves has read it then. */
    Words of(Actor actor, Optional<UUID> page);

    /** Takes the place of the view they had. Refused: for whoever looks along, what was taken back, no words. */
    void see(Actor actor, Optional<UUID> page, UUID told, String view);

    /** The view is gone, also where it stood beside the statement. */
    void takeBack(Actor actor, Optional<UUID> page, UUID view);
}
