package nl.aantafel.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./aantafel bench}: makes worlds, measures, and writes what it found into docs/performance.md. */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        Options options = Options.of(List.of(arguments));
        Path work = Path.of(System.getProperty("aantafel.target"), "bench");
        if (options.command().equals("faults")) {
            boolean held = new Faults(work, OUT).all();
            try (Server server = new Server(work)) {
                Results results = new Results(work.resolve("faults.json"));
                held &= new Live(server, new Worlds(server, OUT), options, results, OUT).all();
            }
            System.exit(held ? 0 : 1);
        }
        try (Server server = new Server(work)) {
            Worlds worlds = new Worlds(server, OUT);
            if (options.command().equals("world")) {
                for (int cases : options.cases()) {
                    worlds.make(cases);
                }
                return;
            }
            Results results = new Results(work.resolve("results.json"));
            try {
                new Measuring(server, worlds, options, results, OUT).all();
            } finally {
                if (options.whole()) {
                    results.write(Path.of(System.getProperty("aantafel.home"), "docs/performance.md"));
                }
            }
        }
    }

    /** What stands behind {@code ./aantafel bench}. */
    record Options(
            String command, List<Integer> cases, int seconds, int blocks, List<String> parts, int meetings, int devices, int responses) {

        /** Whether everything is measured; a part alone is printed, and leaves the page as it is. */
        boolean whole() {
            return parts.equals(ALL);
        }

        private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
        private static final List<String> ALL = List.of("product", "peers", "start", "log", "proxy", "live", "live-two", "surveys");

        static Options of(List<String> words) {
            String command = "run";
            List<Integer> cases = SIZES;
            int seconds = 10;
            int blocks = 5;
            List<String> parts = ALL;
            int meetings = 200;
            int devices = 12;
            int responses = 1_000_000;
            List<String> rest = new ArrayList<>(words);
            while (!rest.isEmpty()) {
                String word = rest.removeFirst();
                switch (word) {
                    case "world", "faults" -> command = word;
                    case "--cases" -> cases = numbers(rest.removeFirst());
                    case "--seconds" -> seconds = Integer.parseInt(rest.removeFirst());
                    case "--blocks" -> blocks = Integer.parseInt(rest.removeFirst());
                    case "--meetings" -> meetings = Integer.parseInt(rest.removeFirst());
                    case "--devices" -> devices = Integer.parseInt(rest.removeFirst());
                    case "--responses" -> responses = Integer.parseInt(rest.removeFirst());
                    case "--only" -> parts = Arrays.asList(rest.removeFirst().split(","));
                    default -> throw new IllegalArgumentException(
                            "Not understood: " + word + ". Known: world, faults, --cases N[,N…], --seconds N, --blocks N, --meetings N, --devices N, --responses N, --only "
                                    + String.join(",", ALL));
                }
            }
            return new Options(command, cases, seconds, blocks, parts, meetings, devices, responses);
        }

        private static List<Integer> numbers(String list) {
            return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
        }
    }
}
