package nl.aantafel.platform.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Command;
import nl.aantafel.schema.Roles;

/** {@code ./aantafel backup FILE}: see docs/operations.md. */
final class BackupCommand implements Command {

    private static final int NOT_UNDERSTOOD = 2;

    private final OpenedDatabase database;
    private final Map<String, String> environment;

    BackupCommand(OpenedDatabase database, Map<String, String> environment) {
        this.database = database;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        boolean overwrite = words.remove("--overwrite");
        if (words.size() != 1 || words.getFirst().startsWith("-")) {
            err.println("Say where to: ./aantafel backup FILE [--overwrite] [--data DIR]");
            return NOT_UNDERSTOOD;
        }
        try {
            Path file = Path.of(words.getFirst()).toAbsolutePath();
            WholeFile whole = new WholeFile(file, overwrite);
            whole.check();
            database.mustExist();
            Envelope envelope = Envelope.fresh(Passphrase.fresh(environment, System.console()), Envelope.ROUNDS);
            TakingBackup taking = new TakingBackup(database.access().as(Roles.BACKUP), new Progress(err, "Backing up"));
            Summary summary = whole.write(output -> taking.write(output, envelope));
            out.printf(
                    Locale.ROOT,
                    "Backed up %d tables with %d rows as they were at %s to %s (%.1f MB).%n",
                    summary.tables(),
                    summary.rows(),
                    summary.taken(),
                    file,
                    file.toFile().length() / 1e6);
            return 0;
        } catch (Refused | CannotStart refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }
}
