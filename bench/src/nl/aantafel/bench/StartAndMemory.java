package nl.aantafel.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How long the second start takes, own PostgreSQL included, and how much memory the app holds a minute after the demo is ready. */
final class StartAndMemory {

    private static final int PORT = 18_182;

    private final Results results;
    private final PrintStream out;

    StartAndMemory(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    void measure() throws Exception {
        Path data = Path.of(System.getProperty("aantafel.target"), "bench/start-" + ProcessHandle.current().pid());
        try (App first = App.own("demo", data, PORT)) {
            out.printf("first start with the demo: %.1f s%n", first.startTime().toMillis() / 1000.0);
            results.ratio(0, "first start, demo filled, seconds", first.startTime().toMillis() / 1000.0, "≤ 60");
        }
        try (App second = App.own("demo", data, PORT)) {
            double seconds = second.startTime().toMillis() / 1000.0;
            TimeUnit.SECONDS.sleep(60);
            long megabytes = second.resident();
            out.printf("second start: %.1f s; resident a minute later: %d MB%n", seconds, megabytes);
            results.ratio(0, "second start to ready, own PostgreSQL included, seconds", seconds, "≤ 5");
            results.ratio(0, "resident memory a minute after the demo is ready, MB", megabytes, "≤ 350");
        }
    }
}
