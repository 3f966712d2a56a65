package nl.aantafel.bench;

import java.io.PrintStream;

/** The peers, each in a process and a database of its own. */
final class Peers {

    private final Server server;
    private final Bench.Options options;
    private final Results results;
    private final PrintStream out;

    Peers(Server server, Bench.Options options, Results results, PrintStream out) {
        this.server = server;
        this.options = options;
        this.results = results;
        this.out = out;
    }

    void measure() {}
}
