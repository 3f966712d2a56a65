package nl.aantafel.documents.received;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import nl.aantafel.documents.received.Unusable.Reason;

/**
 * A picture of a screen or a scan (PNG), walked chunk by chunk: each says how long it is and bears a sum over itself. Only chunks that
 * the picture needs to be drawn are kept; texts, times and EXIF are left out, and what stands behind the end.
 */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP");

    private PngFile() {}

    public static boolean begins(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** The same picture without what it tells beside. */
    public static byte[] bare(byte[] file) throws Unusable {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        boolean drawn = false;
        for (String kind = ""; !kind.equals("IEND"); ) {
            if (file.length - at < 12) {
                throw new Unusable(Reason.BROKEN);
            }
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                throw new Unusable(Reason.BROKEN);
            }
            kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            requireSum(file, at, length);
            if (at == SIGNATURE.length && !kind.equals("IHDR")) {
                throw new Unusable(Reason.BROKEN);
            }
            drawn |= kind.equals("IDAT");
            if (DRAWN.contains(kind)) {
                kept.write(file, at, length + 12);
            }
            at += length + 12;
        }
        if (!drawn) {
            throw new Unusable(Reason.BROKEN);
        }
        return kept.toByteArray();
    }

    private static void requireSum(byte[] file, int at, int length) throws Unusable {
        CRC32 sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(file).getInt(at + 8 + length)) {
            throw new Unusable(Reason.BROKEN);
        }
    }
}
