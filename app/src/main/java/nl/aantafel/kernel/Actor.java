package nl.aantafel.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * Who acts in a transaction: a professional who signed in, or a named technical actor (a job, a start-up step). Rights are
 * never in here; they are read anew on each request, from roles and memberships.
 *
 * @param person the professional's id, or the technical actor's fixed id
 * @param kind human or technical
 * @param name a technical actor's name; empty for a human
 */
public record Actor(UUID person, Kind kind, String name) {

    /** Human actors are professionals; technical actors do the work no person asked for. */
    public enum Kind {
        PROFESSIONAL,
        TECHNICAL
    }

    public Actor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(kind);
    }

    public static Actor professional(UUID person) {
        return new Actor(person, Kind.PROFESSIONAL, "");
    }

    /** A technical actor; its id follows from its name, so that the log can tell them apart for ever. */
    public static Actor technical(String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(("aantafel:" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Kind.TECHNICAL,
                name);
    }

    public boolean isTechnical() {
        return kind == Kind.TECHNICAL;
    }
}
