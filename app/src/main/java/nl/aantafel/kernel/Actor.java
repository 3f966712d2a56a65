package nl.aantafel.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * Who acts in a transaction: a professional who signed in, a client at the door of their own page, or a named technical actor (a
 * job, a start-up step). Rights are never in here; they are read anew on each request, from roles and memberships.
 *
 * @param person the professional's id, the client's door, or the technical actor's fixed id
 * @param kind a professional, a client, or technical
 * @param name a technical actor's name; empty for a human
 */
public record Actor(UUID person, Kind kind, String name) {

    /**
     * Human actors are professionals, or clients, whose use cases run under a database role that reads released copies only;
     * technical actors do the work no person asked for.
     */
    public enum Kind {
        PROFESSIONAL,
        CLIENT,
        TECHNICAL
    }

    public Actor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(kind);
    }

    public static Actor professional(UUID person) {
        return new Actor(person, Kind.PROFESSIONAL, "");
    }

    /** Whoever came in by this door of the clients' pages. */
    public static Actor client(UUID door) {
        return new Actor(door, Kind.CLIENT, "");
    }

    /** A technical actor; its id follows from its name, so that the log can tell them apart for ever. */
    public static Actor technical(String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(("aantafel:" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Kind.TECHNICAL,
                name);
    }

    public boolean isClient() {
        return kind == Kind.CLIENT;
    }

    public boolean isTechnical() {
        return kind == Kind.TECHNICAL;
    }
}
