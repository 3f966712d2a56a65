package nl.aantafel.exchange;

import java.util.function.Supplier;
import nl.aantafel.kernel.Actor;

/**
 * Creating something once (eenmalig verzoek), however often a program sends the same request: the answer is kept in the
 * transaction of the creation itself, so either both are there or neither is.
 */
public interface Idempotent {

    /** A request with the key its sender gave it; the fingerprint is of path and body. */
    record Request(String key, byte[] fingerprint) {
        public Request {
            fingerprint = fingerprint.clone();
        }

        @Override
        public byte[] fingerprint() {
            return fingerprint.clone();
        }
    }

    /** What was answered; the body holds ids only. */
    record Answer(int status, String location, String body) {}

    /**
     * Runs the creation and keeps its answer; the same key of the same person gets that answer again. Refused: the key was used
     * for another request.
     */
    Answer once(Actor actor, Request request, Supplier<Answer> creation);
}
