package nl.aantafel.survey;

import nl.aantafel.kernel.Actor;

/** Reads what {@link Responses#load} left waiting. The program does it by itself; whoever cannot wait may go on until nothing is left. */
public interface LoadReading {

    /** Who reads. */
    Actor READER = MixingResponses.ACTOR;

    /** Reads the next thousand lines at most, in one transaction. Gives whether there was something to read. */
    boolean slice(Actor reader);
}
