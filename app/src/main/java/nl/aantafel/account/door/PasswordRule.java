package nl.aantafel.account.door;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.kernel.Checks;

/**
 * What a password must be: long. Twelve characters or more, no rules about digits and signs (NIST SP 800-63B), not the
 * account's own name, no longer than the hash takes in (72 bytes), and not one that is guessed soon: what people often choose, rows of
 * keys, dates, words with letters and signs swapped or a year behind them.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int MOST_BYTES = 72;

    /** So many guesses, as a power of ten, by who knows what people often choose. */
    private static final double FEWEST_GUESSES = 9;

    private static final List<String> OF_THE_HOUSE = List.of("aantafel", "aan tafel", "tafel", "wachtwoord", "welkom");

    private PasswordRule() {}

    public static Checks check(String field, String password, String signInName) {
        Checks checks = new Checks().required(field, password);
        if (checks.failed()) {
            return checks;
        }
        String own = signInName.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        checks.that(
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
        return checks.failed() ? checks : checks.that(!soonGuessed(password, own), field, "account.password.guessed");
    }

    /** Its lists are read anew each time: a password is chosen rarely, and they are large. */
    private static boolean soonGuessed(String password, String own) {
        List<String> known = Stream.concat(OF_THE_HOUSE.stream(), Stream.of(own.split("[^\\p{L}]+")))
                .filter(each -> each.length() > 2)
                .toList();
        return new Zxcvbn().measure(password, known).getGuessesLog10() < FEWEST_GUESSES;
    }
}
