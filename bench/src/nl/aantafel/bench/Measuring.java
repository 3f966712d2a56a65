package nl.aantafel.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.aantafel.bench.Results.Row;

/** Goes through what design.md asks to be measured, size by size. */
final class Measuring {

    private static final int PORT = 18_180;
    private static final int OVERLAY_PORT = 18_181;
    private static final int SECOND_PORT = 18_182;
    private static final int PROXY_PORT = 18_185;
    private static final int MANY = 16;
    private static final int SAMPLES = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration SHORT_WARM_UP = Duration.ofSeconds(2);

    private final Server server;
    private final Worlds worlds;
    private final Bench.Options options;
    private final Results results;
    private final PrintStream out;
    private final Duration length;

    Measuring(Server server, Worlds worlds, Bench.Options options, Results results, PrintStream out) {
        this.server = server;
        this.worlds = worlds;
        this.options = options;
        this.results = results;
        this.out = out;
        this.length = Duration.ofSeconds(options.seconds());
    }

    void all() throws Exception {
        if (options.parts().contains("start")) {
            new StartAndMemory(results, out).measure();
        }
        for (int cases : options.cases()) {
            if (options.parts().contains("product")) {
                product(cases);
            }
        }
        if (options.parts().contains("log")) {
            log(options.cases().getFirst());
        }
        if (options.parts().contains("proxy")) {
            behindAProxy(options.cases().getFirst());
        }
        if (options.parts().contains("live")) {
            new Live(server, worlds, options, results, out).one();
        }
        if (options.parts().contains("live-two")) {
            new Live(server, worlds, options, results, out).two();
        }
        if (options.parts().contains("surveys")) {
            new Surveys(server, options.responses(), results, out).measure();
        }
        if (options.parts().contains("peers")) {
            new Peers(server, options, results, out).measure();
        }
    }

    private void product(int cases) throws Exception {
        out.printf("%,d cases%n", cases);
        String database = worlds.take(cases);
        try (App app = App.serve(server, database, Worlds.OWNER, PORT, List.of())) {
            untilSealed(database);
            Pages pages = new Pages(server, database, cases, app);
            for (Load.Question page : pages.all().values()) {
                Load.run(page, 4, Duration.ZERO, WARM_UP.dividedBy(4));
            }
            for (Map.Entry<String, Load.Question> page : pages.all().entrySet()) {
                for (int clients : List.of(1, MANY)) {
                    note(cases, page.getKey(), clients, Load.run(page.getValue(), clients, SHORT_WARM_UP, length));
                }
            }
            search(cases, database, app);
            limit(cases, database, pages.oneCase());
            filteredAgainstUnfiltered(cases, database, app, pages);
        }
    }

    /** A fresh world has log lines to be chained first. */
    private void untilSealed(String database) throws Exception {
        String waiting = "select 1 from audit.sealer_turn where sealed_until < clock_timestamp() - interval '3 hours'";
        while (!server.query(database, waiting).isEmpty()) {
            java.util.concurrent.TimeUnit.SECONDS.sleep(1);
        }
    }

    private void search(int cases, String database, App app) throws Exception {
        for (Measurers who : Measurers.values()) {
            Load.Question question = new Searches(server, database).of(who, app);
            Load.run(question, 4, Duration.ZERO, SHORT_WARM_UP);
            Figures figures = Load.run(question, 1, SHORT_WARM_UP, length);
            String what = "search, user with %,d cases".formatted(who.cases);
            note(cases, what, 1, figures);
            results.ratio(cases, what + ", p95 in ms", figures.p95(), "≤ 50");
        }
    }

    private void limit(int cases, String database, Load.Question page) throws Exception {
        SameSql sql = new SameSql(server, Path.of(System.getProperty("aantafel.target"), "bench/sql"));
        for (int clients : List.of(1, MANY)) {
            SameSql.Limit limit = sql.measure(database, page, SAMPLES, clients, options.seconds());
            Row whole = results.find(cases, Pages.ONE_CASE, clients);
            double share = whole.figures().perSecond() / limit.perSecond();
            out.printf("  plain SQL of one case, %d clients: %.0f/s (%d statements); the page reaches %.0f %%%n",
                    clients, limit.perSecond(), limit.statements(), share * 100);
            results.ratio(cases, "one case against its SQL, " + clients + " clients", share, "≥ 0.50");
        }
    }

    private void filteredAgainstUnfiltered(int cases, String database, App app, Pages pages) throws Exception {
        try (App open = without("unfiltered", database)) {
            for (Measurers who : Measurers.values()) {
                if (who.cases > cases) {
                    continue;
                }
                double median = alternating(
                        pages.list(app, who), pages.list(open, Measurers.TEN_THOUSAND), Figures::p95);
                out.printf("  list filtered against unfiltered, user with %,d cases: p95 × %.2f%n", who.cases, median);
                results.ratio(cases, "list filtered against unfiltered, user with " + who.cases + " cases", median, "≤ 1.20");
            }
        }
    }

    /** What it costs that every look is written down. */
    private void log(int cases) throws Exception {
        String database = worlds.take(cases);
        try (App app = App.serve(server, database, Worlds.OWNER, PORT, List.of());
                App silent = without("unlogged", database)) {
            untilSealed(database);
            Map<String, Load.Question> logged = new Pages(server, database, cases, app).all();
            Map<String, Load.Question> unlogged = new Pages(server, database, cases, silent).all();
            for (String page : List.of(Pages.MY_CASES, Pages.ONE_CASE)) {
                double median = alternating(logged.get(page), unlogged.get(page), Figures::p50);
                out.printf("  logged against not logged, %s: p50 × %.2f%n", page, median);
                results.ratio(cases, "logged against not logged, " + page, median, "≤ 1.15");
            }
        }
    }

    /** The same product with one class in the place of another. */
    private App without(String overlay, String database) throws Exception {
        Path classes = Path.of(System.getProperty("aantafel.target"), "bench/overlay", overlay);
        return App.serve(server, database, Worlds.OWNER, OVERLAY_PORT, List.of(classes));
    }

    /** One client, in turns, so that a busy minute of the machine meets both: the median of the blocks. */
    private double alternating(Load.Question question, Load.Question other, ToDoubleFunction<Figures> figure)
            throws Exception {
        Load.run(other, 4, Duration.ZERO, WARM_UP.dividedBy(4));
        Load.run(question, 4, Duration.ZERO, WARM_UP.dividedBy(4));
        double[] ratios = new double[options.blocks()];
        for (int block = 0; block < ratios.length; block++) {
            double without = figure.applyAsDouble(Load.run(other, 1, Duration.ZERO, length.dividedBy(2)));
            double with = figure.applyAsDouble(Load.run(question, 1, Duration.ZERO, length.dividedBy(2)));
            ratios[block] = with / without;
        }
        java.util.Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /** What a second process of the product on the same database brings; on one machine both share its cores. */
    private void behindAProxy(int cases) throws Exception {
        String database = worlds.take(cases);
        Path directory = Path.of(System.getProperty("aantafel.target"), "bench/proxy");
        try (App first = App.serve(server, database, Worlds.OWNER, PORT, List.of());
                App second = App.serve(server, database, Worlds.OWNER, SECOND_PORT, List.of())) {
            for (App app : List.of(first, second)) {
                for (Load.Question page : new Pages(server, database, cases, app).all().values()) {
                    Load.run(page, 4, Duration.ZERO, WARM_UP.dividedBy(4));
                }
            }
            List<Map<String, Figures>> found = new java.util.ArrayList<>();
            for (List<App> apps : List.of(List.of(first), List.of(first, second))) {
                try (App proxy = Proxy.before(apps, directory, PROXY_PORT)) {
                    found.add(throughProxy(cases, database, proxy, apps.size()));
                }
            }
            found.getFirst().forEach((page, one) -> results.ratio(cases, "two processes against one: " + page + ", " + MANY + " clients",
                    java.util.Objects.requireNonNull(found.getLast().get(page)).perSecond() / one.perSecond(), "none: they share the cores"));
        }
    }

    private Map<String, Figures> throughProxy(int cases, String database, App proxy, int processes) throws Exception {
        Pages pages = new Pages(server, database, cases, proxy);
        Map<String, Figures> found = new java.util.LinkedHashMap<>();
        for (String page : List.of(Pages.apiCases(Measurers.HUNDRED), Pages.ONE_CASE)) {
            Figures figures = Load.run(java.util.Objects.requireNonNull(pages.all().get(page)), MANY, SHORT_WARM_UP, length);
            note(cases, page + ", behind a proxy, processes: " + processes, MANY, figures);
            found.put(page, figures);
        }
        return found;
    }

    private void note(int cases, String what, int clients, Figures figures) {
        out.printf("  %-48s %2d clients: %s%n", what, clients, figures.line());
        results.row(new Row(cases, what, clients, figures));
    }
}
