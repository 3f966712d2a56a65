package nl.aantafel.platform.backup;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the passphrase comes from: the environment or the console, never the command line, which others can read. */
final class Passphrase {

    static final String VARIABLE = "AANTAFEL_BACKUP_PASSPHRASE";
    static final int SHORTEST = 12;

    private Passphrase() {}

    /** For a new backup: asked for twice. */
    static char[] fresh(Map<String, String> environment, @Nullable Console console) {
        char[] passphrase = of(environment, console);
        if (passphrase.length < SHORTEST) {
            throw new Refused(
                    "The passphrase is too short: take at least " + SHORTEST + " characters, better a sentence.");
        }
        if (!environment.containsKey(VARIABLE)
                && console != null
                && !Arrays.equals(passphrase, console.readPassword("Once more: "))) {
            throw new Refused("That was not the same passphrase twice.");
        }
        return passphrase;
    }

    static char[] of(Map<String, String> environment, @Nullable Console console) {
        String given = environment.get(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        char[] typed =
                console == null || !console.isTerminal() ? null : console.readPassword("Passphrase of the backup: ");
        if (typed == null) {
            throw new Refused(
                    "Put the passphrase of the backup in " + VARIABLE + ", or run this where it can be typed.");
        }
        return typed;
    }
}
