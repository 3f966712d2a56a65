package nl.aantafel.documents.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.documents.text.Plain;

/** Tells which characters of a text cannot be printed with the embedded fonts. */
final class Glyphs {

    private static final int AROUND = 24;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final Fonts fonts;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** By code point, in reading order, each with the words around its first place. */
    Map<Integer, Unprintable> missing(String text) {
        Map<Integer, Unprintable> missing = new LinkedHashMap<>();
        String printed = Plain.forPrint(text);
        for (int i = 0, length; i < printed.length(); i += length) {
            int codePoint = printed.codePointAt(i);
            length = Character.charCount(codePoint);
            if (!prints(codePoint) && !missing.containsKey(codePoint)) {
                missing.put(
                        codePoint,
                        new Unprintable(
                                Character.toString(codePoint), Plain.name(codePoint), around(printed, i, i + length)));
            }
        }
        return missing;
    }

    private boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.SPACE_SEPARATOR -> true;
            default -> Plain.steers(codePoint) || (codePoint != OBJECT_REPLACEMENT && fonts.hasGlyph(codePoint));
        };
    }

    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        start += start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        String words = text.substring(start, end).replace('\n', ' ').strip();
        return (start > 0 ? "…" : "") + words + (end < text.length() ? "…" : "");
    }
}
