package nl.aantafel.exchange;

import nl.aantafel.exchange.store.AnswerStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/**
 * Forgets the answers to creations (bewaarde antwoorden) a day after they were given; a program that tries again does so within
 * minutes. Any number of processes may do it at once.
 */
@UseCases
class ForgettingAnswers {

    static final Actor ACTOR = Actor.technical("forget-answers");

    private final AnswerStore store;
    private final Trace trace;

    ForgettingAnswers(AnswerStore store, Trace trace) {
        this.store = store;
        this.trace = trace;
    }

    public void forget(Actor job) {
        store.forgetOld();
        trace.nothingPersonal();
    }
}
