package nl.aantafel.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.LanguageLook;
import org.jspecify.annotations.Nullable;

/**
 * Word advices (woordadviezen): hard and blaming words, each with a better one, a reason and who keeps it (L-16). A partnership begins
 * with the list of its frame, changes it, adds to it and switches off what it does not want. For the functional administrator.
 */
public interface WordAdvices {

    /** Where a word comes from: the frame's list, that list with a change of the partnership's, or the partnership itself. */
    enum Origin {
        LIST,
        CHANGED,
        OWN
    }

    /**
     * @param language nl or en
     * @param word or several; a star at the end stands for any ending
     * @param given whether it is advised; else it is switched off
     * @param changedBy who changed it last, by name; empty when the partnership never did
     * @param version 0 when the partnership never changed it
     */
    record WordAdvice(
            String language,
            String word,
            String better,
            String why,
            Kind kind,
            boolean given,
            Origin origin,
            String changedBy,
            @Nullable Instant changedAt,
            long version) {}

    /** A word as the administrator wants it. */
    record WordInput(String language, String word, String better, String why, Kind kind, boolean given) {}

    /** All of them, by word. */
    List<WordAdvice> of(Actor actor, UUID partnership);

    /**
     * Adds a word, or changes it. Refused: without a better word, another language than Dutch or English, a star that does not stand
     * at the end.
     *
     * @param version as it was seen; 0 when the partnership never changed it
     */
    void keep(Actor actor, UUID partnership, WordInput word, long version);

    /** As the frame's list has it; a word of the partnership's own is switched off. */
    void original(Actor actor, UUID partnership, String language, String word, long version);

    /** What the helper would say of a text if the word were kept; nothing is kept. */
    LanguageLook preview(Actor actor, UUID partnership, WordInput word, String text);
}
