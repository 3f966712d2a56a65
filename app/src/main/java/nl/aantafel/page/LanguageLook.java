package nl.aantafel.page;

import java.util.List;
import nl.aantafel.kernel.Personal;

/**
 * What the language helper saw in a text (taalhulp): how long its sentences are, and which words have a better one. An advice; nothing
 * waits for it.
 *
 * @param average how many words a sentence has, on average, rounded; 0 in a text without sentences
 * @param averageAtMost what is advised
 * @param longAbove more words than this make a sentence long
 * @param tooLong the long sentences, in their order
 * @param words hard and blaming words, in their order, each once
 */
@Personal
public record LanguageLook(
        int sentences, int average, int averageAtMost, int longAbove, List<Sentence> tooLong, List<Word> words) {

    /** One long sentence, and how many words it has. */
    @Personal
    public record Sentence(String text, int words) {
        @Override
        public String toString() {
            return "Sentence";
        }
    }

    /**
     * A word as it stands in the text.
     *
     * @param better what to write instead
     * @param why may be empty
     * @param blaming it accuses somebody or puts a label on them; else it is hard
     */
    @Personal
    public record Word(String written, String better, String why, boolean blaming, int times) {
        @Override
        public String toString() {
            return "Word";
        }
    }

    public LanguageLook {
        tooLong = List.copyOf(tooLong);
        words = List.copyOf(words);
    }

    /** Nothing was written yet, or only what somebody else said. */
    public boolean empty() {
        return sentences == 0 && words.isEmpty();
    }

    public boolean longOnAverage() {
        return average > averageAtMost;
    }

    public boolean fine() {
        return tooLong.isEmpty() && words.isEmpty() && !longOnAverage();
    }

    @Override
    public String toString() {
        return "LanguageLook";
    }
}
