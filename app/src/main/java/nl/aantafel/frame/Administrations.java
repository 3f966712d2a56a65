package nl.aantafel.frame;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/** Which partnerships somebody administers (beheer). The directory knows and answers; this room only offers the choice. */
public interface Administrations {

    /** A partnership the actor may activate frames for. */
    record Administered(UUID partnership, String name) {}

    List<Administered> of(Actor actor);
}
