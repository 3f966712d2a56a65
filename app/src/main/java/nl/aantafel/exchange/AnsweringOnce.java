package nl.aantafel.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.aantafel.exchange.store.AnswerStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Keeps the answers to creations; the creation joins this transaction. */
@UseCases
class AnsweringOnce implements Idempotent {

    private final AnswerStore store;
    private final Trace trace;
    private final Time time;

    AnsweringOnce(AnswerStore store, Trace trace, Time time) {
        this.store = store;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public Answer once(Actor actor, Request request, Supplier<Answer> creation) {
        Optional<AnswerStore.Kept> before = store.find(actor.person(), request.key());
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().fingerprint(), request.fingerprint())) {
                throw RefusedException.invalid("Idempotency-Key", "exchange.rest.key-used");
            }
            trace.nothingPersonal();
            return before.get().answer();
        }
        Answer answer = creation.get();
        store.add(actor.person(), request, answer, time.now());
        return answer;
    }
}
