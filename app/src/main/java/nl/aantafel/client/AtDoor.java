package nl.aantafel.client;

import java.util.UUID;
import nl.aantafel.kernel.Actor;

/** Whoever is signed in at the clients' pages: the door they came in by, and no name. */
public record AtDoor(UUID door) {

    /** Before anybody signed in: opens no page. */
    public static final Actor DOORKEEPER = Actor.client(new UUID(0, 0));

    public Actor actor() {
        return Actor.client(door);
    }
}
