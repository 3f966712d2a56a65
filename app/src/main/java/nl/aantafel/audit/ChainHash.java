package nl.aantafel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.aantafel.kernel.Sha256;

/**
 * How a line is bound to the one before it: SHA-256 over the former hash and the line's fields in a fixed writing. Changing,
 * removing or moving a line breaks every link after it.
 */
public final class ChainHash {

    private static final byte[] NOTHING = new byte[32];

    private ChainHash() {}

    /** What the first link of a chain follows. */
    public static byte[] beginning() {
        return NOTHING.clone();
    }

    /** The hash of a line in its canonical writing, after {@code previous}. */
    public static byte[] next(byte[] previous, String canonicalLine) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        return digest.digest(canonicalLine.getBytes(StandardCharsets.UTF_8));
    }
}
