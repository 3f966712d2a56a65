package nl.aantafel.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import nl.aantafel.account.domain.CodeWindow;
import nl.aantafel.account.domain.Secret;

/** The codes of an authenticator app: six digits, every half minute another (RFC 6238, HMAC-SHA-1 as all apps do it). */
final class OneTimeCodes {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    static OptionalLong accepted(String secret, String typed, Instant now, long lastStep) {
        return CodeWindow.accepted(typed, now, lastStep, step -> code(secret, step));
    }

    static String code(String secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(Secret.bytes(secret), GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * CodeWindow.STEP),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of 160 bits is always valid", e);
        }
    }
}
