package nl.aantafel.documents.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Locale;

/** People's text as it may be written into a file. */
public final class Plain {

    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /** One kind of line end: all that Unicode or Word takes for a new line or page becomes a line feed. */
    public static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\r\\x0B\\f\\x85\\u2028\\u2029]", "\n");
    }

    /** The text as XML can hold it: what XML 1.0 forbids is shown as U+FFFD, all else is kept. */
    public static String forXml(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        withLineFeeds(text).codePoints().map(c -> isXml(c) ? c : REPLACEMENT).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * The text as it is drawn: letters and their accents composed, and without the characters that draw nothing, but for
     * those that steer direction, joining and line breaks.
     */
    public static String forPrint(String text) {
        String composed = Normalizer.normalize(withLineFeeds(text), Normalizer.Form.NFC);
        StringBuilder drawn = new StringBuilder(composed.length());
        composed.codePoints().filter(c -> !drawsNothing(c) || steers(c)).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** Whether XML 1.0 can hold the character (section 2.2). */
    public static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || codePoint >= 0x10000;
    }

    /** Whether the character steers the text and is not itself drawn: joiners, marks of direction, soft hyphen. */
    public static boolean steers(int codePoint) {
        return drawsNothing(codePoint) && UCharacter.getType(codePoint) == Character.FORMAT && codePoint < 0xE0000;
    }

    /** The Unicode number and name of a character, as in {@code U+20AC EURO SIGN}. */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? number : number + " " + name;
    }

    private static boolean drawsNothing(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
