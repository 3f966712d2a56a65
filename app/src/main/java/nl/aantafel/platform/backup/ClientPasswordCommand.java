package nl.aantafel.platform.backup;

import java.io.PrintStream;
import java.util.List;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Command;
import nl.aantafel.schema.Roles;

/** {@code ./aantafel client-password}: for a process that serves clients only, on another machine. It opens released copies and no more. */
final class ClientPasswordCommand implements Command {

    private static final int NOT_UNDERSTOOD = 2;

    private final OpenedDatabase database;

    ClientPasswordCommand(OpenedDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "client-password";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println("Nothing comes after it: ./aantafel client-password [--data DIR]");
            return NOT_UNDERSTOOD;
        }
        try {
            database.mustExist();
            out.println(Roles.password(database.access().password(), Roles.CLIENT));
            return 0;
        } catch (Refused | CannotStart refused) {
            err.println(refused.getMessage());
            return 1;
        }
    }
}
