package nl.aantafel.rights;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The register of processing (register van verwerkingen; AVG, artikel 30): what the frame says is done with data, and what the
 * partnership added to it. Every version is kept under an id of its own; a new or changed kind of processing needs an advice
 * (Wgs, artikel 1.8 lid 6).
 */
public interface Processings {

    String FRAME = "frame";
    String OWN = "own";

    /**
     * What the register says of one.
     *
     * @param id of this version: whatever changes gives another
     * @param origin {@link #FRAME} or {@link #OWN}
     * @param advice the advice it rests on; null for what the frame says
     * @param ended whether it is not done any more
     */
    @Personal
    record Text(
            UUID id,
            String origin,
            String label,
            String purpose,
            String subjects,
            String data,
            String recipients,
            String kept,
            String article,
            @Nullable UUID advice,
            boolean ended) {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** One of them, as it is now. */
    @Personal
    record Registered(UUID entry, int version, Text text, String adviceSubject, Instant since) {
        @Override
        public String toString() {
            return "Registered";
        }
    }

    @Personal
    record Change(int version, String by, Instant at, Text text) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /** In the order of the frame, then the partnership's own. For whoever works in the partnership. */
    List<Registered> register(Actor actor, UUID partnership, Locale locale);

    Registered view(Actor actor, UUID entry);

    List<Change> history(Actor actor, UUID entry);

    /** Of the partnership's own; refused without an advice of this partnership that was given. */
    UUID add(Actor actor, UUID partnership, Text text);

    void write(Actor actor, UUID entry, Text text, long version);

    /** Keeps what the frame says now, where it is new or changed; for the job at the start. */
    void keep(Actor actor, UUID partnership);
}
