package nl.aantafel.account.door;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.aantafel.kernel.Sha256;

/**
 * Tokens of sessions, links and programs: 256 random bits, told once. Only the SHA-256 is kept, so that nobody who reads the
 * database can use one; random enough that no salt or slow hash is needed.
 */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String token) {
        return Sha256.begin().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
