package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Taking over what another brought into the file of one's own organisation (overnemen): asked with the reason, allowed or refused by who
 * brought it, and known to them ever after. Nobody else can allow it, or make them.
 */
public interface TakingOver {

    /** How far it is. */
    enum State {
        ASKED,
        ALLOWED,
        REFUSED,
        TAKEN
    }

    /**
     * One request, for the two it is between.
     *
     * @param statement its newest version
     * @param text what it is about, as long as the reader may read it
     * @param mine the reader asked; else the reader brought it
     * @param answerReason why it was refused, or on what it was allowed
     */
    @Personal
    record Request(
            UUID id,
            UUID statement,
            String text,
            boolean mine,
            String asker,
            String organisation,
            String reason,
            State state,
            String answerReason,
            Instant askedAt,
            @Nullable Instant takenAt) {
        @Override
        public String toString() {
            return "Request";
        }
    }

    /** Refused: who only looks in, what one brought oneself, what was withdrawn or superseded, a request that is open or was allowed; no reason. */
    UUID ask(Actor actor, UUID caseId, UUID statement, String reason);

    /** Only for who brought it, and once; a refusal says why. */
    void answer(Actor actor, UUID caseId, UUID request, boolean allow, String reason);

    /** What was allowed is taken along; only by who asked. Refused when it was withdrawn since. */
    void take(Actor actor, UUID caseId, UUID request);

    /** What the reader took over, to copy; each time logged as what leaves the case. Not there before, nor once it was withdrawn. */
    StatementView taken(Actor actor, UUID caseId, UUID request);

    /** What the reader asked, and what the reader is asked; newest first. */
    List<Request> of(Actor actor, UUID caseId);
}
