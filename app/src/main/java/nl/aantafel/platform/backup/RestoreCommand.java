package nl.aantafel.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Command;
import nl.aantafel.platform.DestructionFile;
import nl.aantafel.platform.DestructionFile.Destroyed;
import nl.aantafel.platform.Settings;
import nl.aantafel.platform.database.OwnerAccess;
import nl.aantafel.schema.Roles;

/** {@code ./aantafel restore FILE}: see docs/operations.md. */
final class RestoreCommand implements Command {

    private static final int NOT_UNDERSTOOD = 2;
    private static final String USAGE =
            "Say what from: ./aantafel restore FILE [--destroyed LIST | --nothing-destroyed] [--data DIR]";

    private final OpenedDatabase database;
    private final Settings settings;
    private final Map<String, String> environment;

    RestoreCommand(OpenedDatabase database, Settings settings, Map<String, String> environment) {
        this.database = database;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        boolean nothing = words.remove("--nothing-destroyed");
        int option = words.indexOf("--destroyed");
        String list = option >= 0 && option + 1 < words.size() ? words.remove(option + 1) : null;
        if (option >= 0) {
            words.remove(option);
        }
        if (words.size() != 1 || words.getFirst().startsWith("-") || option >= 0 && (list == null || nothing)) {
            err.println(USAGE);
            return NOT_UNDERSTOOD;
        }
        try {
            DestructionFile kept = new DestructionFile(
                    list == null ? settings.dataDirectory().resolve(DestructionFile.NAME) : Path.of(list));
            List<Destroyed> listed = nothing ? List.of() : listed(kept);
            restore(Path.of(words.getFirst()), listed, out, err);
            return 0;
        } catch (Refused | CannotStart refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }

    /** What was destroyed must not come back by an oversight: no list is a question, not an empty list. */
    private static List<Destroyed> listed(DestructionFile kept) {
        if (!kept.exists()) {
            throw new Refused("Which people's data were destroyed after this backup? There is no list " + kept.path()
                    + ": name the one of the installation that is replaced with --destroyed LIST, or say"
                    + " --nothing-destroyed when you know that there is nothing on it.");
        }
        return kept.read();
    }

    private void restore(Path file, List<Destroyed> listed, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        char[] passphrase = Passphrase.of(environment, System.console());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            OwnerAccess access = database.access();
            Restoring restoring =
                    new Restoring(access.asOwner(), Roles.passwords(access.password()), new Progress(err, "Restoring"));
            Restoring.Restored restored = restoring.read(in, passphrase, listed);
            out.printf(
                    Locale.ROOT,
                    "Restored %d tables with %d rows as they were at %s; each was compared with the backup.%n",
                    restored.summary().tables(),
                    restored.summary().rows(),
                    restored.summary().taken());
            out.printf(Locale.ROOT, "%d rows that were destroyed since were destroyed again.%n", restored.destroyed());
        } catch (IOException e) {
            throw new Refused("The backup " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
