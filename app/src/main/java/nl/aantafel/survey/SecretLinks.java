package nl.aantafel.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.aantafel.kernel.Sha256;

/** Links without an account: 192 random bits, told once; only the SHA-256 is kept. Random enough that no salt or slow hash is needed. */
final class SecretLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private SecretLinks() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        return Sha256.begin().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
