package nl.aantafel.documents.received;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.aantafel.documents.received.Unusable.Reason;

/**
 * Looks how large the packed parts of a PDF become before anything reads them, so that a small file cannot fill the machine. A part
 * packed twice, in a way nothing makes any more, or whose packing is told elsewhere, is not taken.
 */
final class PdfStreams {

    /** What one part may become, and all of them together: a page scanned in colour is some 25 MB. */
    private static final int MOST_OF_ONE = 64 << 20;

    private static final long MOST_OF_ALL = 2L << 30;
    private static final int LONGEST_HEAD = 64 << 10;
    private static final String STREAM = "stream";

    private static final Pattern TOLD_ELSEWHERE = Pattern.compile("/(?:Filter|F)\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern PACKING = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");
    private static final Pattern OLD_PACKING = Pattern.compile("/LZW(?:Decode)?\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] file;
    private final String text;
    private final byte[] room = new byte[64 << 10];
    private long all;

    PdfStreams(byte[] file) {
        this.file = file;
        // One byte is one character, so that places in the text are places in the file.
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    void requireModest() throws Unusable {
        int at = text.indexOf(STREAM);
        while (at >= 0) {
            boolean ends = at >= 3 && text.startsWith("end", at - 3);
            if (!ends) {
                head(at);
                inflate(at + STREAM.length());
            }
            at = text.indexOf(STREAM, at + STREAM.length());
        }
    }

    private void head(int at) throws Unusable {
        int begin = Math.max(text.lastIndexOf("obj", at), at - LONGEST_HEAD);
        String head = ESCAPE.matcher(text.substring(Math.max(begin, 0), at))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        if (TOLD_ELSEWHERE.matcher(head).find()
                || OLD_PACKING.matcher(head).find()
                || PACKING.matcher(head).results().count() > 1) {
            throw new Unusable(Reason.BROKEN);
        }
    }

    private void inflate(int after) throws Unusable {
        int begin = after;
        while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
            begin++;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, begin, file.length - begin);
            long one = 0;
            int read = inflater.inflate(room);
            while (read > 0) {
                one += read;
                all += read;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    throw new Unusable(Reason.BROKEN);
                }
                read = inflater.inflate(room);
            }
        } catch (DataFormatException notPacked) {
            // Packed in another way, or not at all: then it is no larger than the file.
        }
    }
}
