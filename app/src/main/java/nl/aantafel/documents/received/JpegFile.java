package nl.aantafel.documents.received;

import java.io.ByteArrayOutputStream;
import nl.aantafel.documents.received.Unusable.Reason;

/**
 * A photograph or scan (JPEG), walked marker by marker. Where it was made, with what, by whom and a small copy of it before it was cut
 * stand in the application and comment segments (EXIF, XMP, IPTC): they are left out, but for what the colours need. What stands
 * behind the end of the picture is left out too.
 */
public final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at;
    private boolean drawn;

    private JpegFile(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    public static boolean begins(byte[] file) {
        return file.length > 3 && unsigned(file[0]) == 0xFF && unsigned(file[1]) == START && unsigned(file[2]) == 0xFF;
    }

    /** The same picture without what it tells beside. */
    public static byte[] bare(byte[] file) throws Unusable {
        return new JpegFile(file).walk();
    }

    private byte[] walk() throws Unusable {
        keep(0, 2);
        at = 2;
        while (true) {
            int marker = marker();
            if (marker == END) {
                keep(at - 2, at);
                break;
            }
            segment(marker);
        }
        if (!drawn) {
            throw new Unusable(Reason.BROKEN);
        }
        return kept.toByteArray();
    }

    /** Reads a marker; it may be preceded by any number of filling bytes. */
    private int marker() throws Unusable {
        if (byteAt(at) != 0xFF) {
            throw new Unusable(Reason.BROKEN);
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        return byteAt(at++);
    }

    private void segment(int marker) throws Unusable {
        int length = (byteAt(at) << 8) | byteAt(at + 1);
        if (marker == 0 || marker == START || length < 2 || at + length > file.length) {
            throw new Unusable(Reason.BROKEN);
        }
        int end = at + length;
        if (!tells(marker)) {
            kept.write(0xFF);
            kept.write(marker);
            keep(at, end);
        }
        at = end;
        if (marker == SCAN) {
            drawn = true;
            scan();
        }
    }

    private static boolean tells(int marker) {
        return marker == COMMENT
                || (marker >= FIRST_APPLICATION
                        && marker <= LAST_APPLICATION
                        && marker != FIRST_APPLICATION
                        && marker != COLOUR_PROFILE
                        && marker != ADOBE);
    }

    /** The picture's own bytes go on until a marker that is no restart. */
    private void scan() throws Unusable {
        int from = at;
        while (true) {
            if (byteAt(at) != 0xFF) {
                at++;
                continue;
            }
            int next = byteAt(at + 1);
            boolean inside = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (!inside) {
                break;
            }
            at += 2;
        }
        keep(from, at);
    }

    private void keep(int from, int to) {
        kept.write(file, from, to - from);
    }

    private int byteAt(int index) throws Unusable {
        if (index >= file.length) {
            throw new Unusable(Reason.BROKEN);
        }
        return unsigned(file[index]);
    }

    private static int unsigned(byte value) {
        return value & 0xFF;
    }
}
