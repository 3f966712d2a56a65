package nl.aantafel.documents.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way a text runs (Unicode Standard Annex 9). */
public final class Direction {

    private Direction() {}

    /** A stretch of text and whether it belongs to the right-to-left parts of its line. */
    public record Stretch(int start, int end, boolean rightToLeft) {}

    /** Whether the text's first strong letter runs from right to left. */
    public static boolean isRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** Whether any of the text runs from right to left. */
    public static boolean hasRightToLeft(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    /**
     * The text cut where it leaves the left-to-right order of its paragraph and where it returns. Numbers between
     * right-to-left words belong to these.
     */
    public static List<Stretch> stretches(String text, boolean paragraphRightToLeft) {
        if (paragraphRightToLeft || text.isEmpty() || !hasRightToLeft(text)) {
            return List.of(new Stretch(0, text.length(), paragraphRightToLeft));
        }
        byte[] levels = new Bidi(text, Bidi.LTR).getLevels();
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= levels.length; i++) {
            if (i == levels.length || levels[i] > 0 != levels[start] > 0) {
                stretches.add(new Stretch(start, i, levels[start] > 0));
                start = i;
            }
        }
        return stretches;
    }
}
