package nl.aantafel.account.door;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.aantafel.kernel.Checks;

/**
 * What a password must be: long. Twelve characters or more, no rules about digits and signs (NIST SP 800-63B), not the
 * account's own name, and no longer than the hash takes in (72 bytes).
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int MOST_BYTES = 72;

    private PasswordRule() {}

    public static Checks check(String field, String password, String signInName) {
        Checks checks = new Checks().required(field, password);
        if (checks.failed()) {
            return checks;
        }
        String own = signInName.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return checks.that(
                        password.codePointCount(0, password.length()) >= SHORTEST,
                        field,
                        "account.password.short",
                        SHORTEST)
                .that(
                        password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
                        field,
                        "account.password.long",
                        MOST_BYTES)
                .that(password.indexOf('\0') < 0, field, "check.nul")
                .that(
                        own.length() < 3 || !password.toLowerCase(Locale.ROOT).contains(own),
                        field,
                        "account.password.name")
                .that(password.codePoints().distinct().count() > 2, field, "account.password.same");
    }
}
