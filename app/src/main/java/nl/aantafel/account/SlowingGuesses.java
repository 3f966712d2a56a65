package nl.aantafel.account;

import nl.aantafel.account.door.Throttle;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Guesses;

/** Counts wrong links where the house counts what is tried at its door. */
@UseCases
class SlowingGuesses implements Guesses {

    private final Throttle throttle;
    private final Trace trace;

    SlowingGuesses(Throttle throttle, Trace trace) {
        this.throttle = throttle;
        this.trace = trace;
    }

    @Override
    public boolean resting(Actor actor, String address) {
        trace.nothingPersonal();
        return throttle.from(address).resting();
    }

    @Override
    public void wrong(Actor actor, String address) {
        trace.nothingPersonal();
        throttle.from(address).oneMore();
    }
}
