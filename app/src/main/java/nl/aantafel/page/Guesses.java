package nl.aantafel.page;

import nl.aantafel.kernel.Actor;

/** The port by which an address that keeps asking for links nobody made is slowed down. What is counted is forgotten within the hour. */
public interface Guesses {

    /** Whether an address must wait. */
    boolean resting(Actor actor, String address);

    /** A link that nobody made was asked for from there. */
    void wrong(Actor actor, String address);
}
