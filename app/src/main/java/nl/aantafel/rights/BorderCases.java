package nl.aantafel.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Questions on sharing that were answered, for whoever meets the same one (grensgevallen). No fact about a family stands in them: who
 * publishes one says so.
 */
public interface BorderCases {

    /**
     * One.
     *
     * @param category the category of data it is about, a code of the frame; empty for any
     * @param advice the advice it came from; null when there was none
     */
    @Personal
    record Text(
            String category,
            String situation,
            String answer,
            String article,
            @Nullable UUID advice,
            boolean withdrawn) {
        @Override
        public String toString() {
            return "Text";
        }
    }

    @Personal
    record BorderCase(UUID id, int version, Text text, Instant at) {
        @Override
        public String toString() {
            return "BorderCase";
        }
    }

    /** For whoever works in the partnership, the newest first; {@code category} empty for all, {@code words} anywhere in it. */
    List<BorderCase> search(Actor actor, UUID partnership, String category, String words);

    /** By who watches, who says that it holds nothing about a family. */
    UUID publish(Actor actor, UUID partnership, Text text, boolean noFamily);

    /** It is not shown to anybody any more, and stays in the register. */
    void withdraw(Actor actor, UUID borderCase, long version);
}
