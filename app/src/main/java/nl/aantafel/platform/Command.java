package nl.aantafel.platform;

import java.io.PrintStream;
import java.util.List;

/**
 * A command of {@code ./aantafel} that does its work and ends. It runs in the whole app, but no port is opened; when an app
 * already runs on the same data directory, it uses that one's database server.
 */
public interface Command {

    /** The first word after {@code ./aantafel}. */
    String name();

    /**
     * Does the work.
     *
     * @param arguments what followed the name, without the options every command knows ({@code --data})
     * @return the exit code: 0 done, 1 refused or found wrong, 2 not understood
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
