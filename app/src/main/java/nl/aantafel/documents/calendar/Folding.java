package nl.aantafel.documents.calendar;

/**
 * Folds long lines after at most 75 octets (RFC 5545, 3.1), never within a character. The library counts characters instead: a line
 * of letters with accents gets too long, and an emoji on the fold breaks.
 */
final class Folding {

    private static final String FOLD = "\r\n ";
    private static final int MOST = 75;

    private Folding() {}

    static String byOctets(String folded) {
        StringBuilder lines = new StringBuilder();
        int octets = 0;
        String text = folded.replace(FOLD, "");
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point == '\r' || point == '\n') {
                octets = 0;
            } else if (octets + length(point) > MOST) {
                lines.append(FOLD);
                octets = 1 + length(point);
            } else {
                octets += length(point);
            }
            lines.appendCodePoint(point);
        }
        return lines.toString();
    }

    /** In UTF-8. */
    private static int length(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
