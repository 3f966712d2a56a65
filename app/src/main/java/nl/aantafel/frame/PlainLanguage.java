package nl.aantafel.frame;

import java.util.List;
import java.util.Set;

/**
 * What the language helper looks at in texts for clients (taalhulp): how long sentences are, and which words are hard or blame somebody.
 * It advises and holds nothing up; the words are the list a partnership starts with (L-16).
 *
 * @param average how many words the sentences of a text have on average, at most
 * @param longest how many words one sentence has, at most
 * @param abbreviations whose full stop ends no sentence, in small letters
 */
public record PlainLanguage(
        String code,
        Label label,
        int average,
        int longest,
        Set<String> abbreviations,
        List<Words> lists,
        String article,
        Checked checked)
        implements Rule {

    /** Hard: most people do not use it. Blaming: it accuses somebody or puts a label on them. */
    public enum Kind {
        BLAMING,
        HARD
    }

    /** One list of words, of one language and kind. */
    public record Words(
            String code, Label label, String language, Kind kind, List<Better> words, String article, Checked checked)
            implements Rule {
        public Words {
            words = List.copyOf(words);
        }
    }

    /**
     * A word and what says it better.
     *
     * @param word or several; a star at the end stands for any ending
     * @param why empty where the better word says enough
     */
    public record Better(String word, String better, String why) {}

    public PlainLanguage {
        abbreviations = Set.copyOf(abbreviations);
        lists = List.copyOf(lists);
    }
}
