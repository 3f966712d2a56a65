package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Answers in and out in bulk (responsen). What comes in from elsewhere waits line by line and is read in the background, a thousand lines at a
 * time; after a fault it goes on where it stopped. Out of an anonymous campaign only what was mixed.
 */
public interface Responses {

    /** The most lines one load takes. */
    int MOST = 200_000;

    /**
     * One answer as it goes out.
     *
     * @param handedOn never of an anonymous campaign
     */
    @Personal
    record OneResponse(
            UUID id,
            boolean complete,
            Map<String, Answer> answers,
            String region,
            String size,
            int units,
            @Nullable LocalDate handedOn) {
        @Override
        public String toString() {
            return "OneResponse";
        }
    }

    record LineRefused(int line, String reason) {}

    /** @param state waiting, running, done, stopped */
    record Load(UUID id, String name, int total, int done, int refused, List<LineRefused> first, String state) {

        /** Lines still wait to be read. */
        public boolean busy() {
            return state.equals("waiting") || state.equals("running");
        }
    }

    Slice<OneResponse> list(Actor actor, UUID campaign, @Nullable String after, int size);

    /** Whether lines may come in, asked before they are sent for. Refused: a campaign that was never open. */
    void requireLoading(Actor actor, UUID campaign);

    /**
     * Takes lines to be read, under a name by which the same lines are not taken twice: each an object with {@code answers} and, if wanted, {@code complete}, {@code region}, {@code size},
     * {@code units}; or a table with a head, in which a column bears the key of a question.
     */
    UUID load(Actor actor, UUID campaign, String name, String lines);

    List<Load> loads(Actor actor, UUID campaign);

    Load one(Actor actor, UUID campaign, UUID load);

    /** What is not read yet is thrown away. */
    void stop(Actor actor, UUID campaign, UUID load);

    /** What came in by a load goes again, with the codes and quotes that hang on it. Refused while it is still being read. */
    void takeBack(Actor actor, UUID campaign, UUID load);
}
