package nl.aantafel.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Fills an empty database with the world, and writes down what the calls must answer. */
public final class Loader {

    public static final int PAGE = 25;

    private final Engine engine;
    private final DataSource database;
    private final PrintStream out;

    public Loader(Engine engine, DataSource database, PrintStream out) {
        this.engine = engine;
        this.database = database;
        this.out = out;
    }

    /**
     * @param mode "sql" copies the rows of one case the engine opened, "api" has the engine open each
     * @param expect where the expected answers go
     */
    public void load(World world, String mode, Path expect) throws Exception {
        if (!mode.equals("sql") && !mode.equals("api")) {
            throw new IllegalArgumentException("--mode is sql or api");
        }
        long begin = System.nanoTime();
        engine.people(world);
        long people = System.nanoTime();
        if (mode.equals("sql")) {
            Replicator replicator = new Replicator(database);
            replicator.learn(engine);
            out.println(replicator.rowsPerCase() + " rows per case: " + replicator.rows());
            replicator.write(world);
        } else {
            for (int n = 1; n <= world.cases(); n++) {
                engine.open(world.at(n));
            }
        }
        long cases = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String index : engine.indexes()) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze");
        }
        long end = System.nanoTime();
        out.printf(
                "%s: %,d cases by %s, people %.1f s, cases %.1f s (%,.0f/s), indexes and analyze %.1f s%n",
                engine.name(),
                world.cases(),
                mode,
                (people - begin) / 1e9,
                (cases - people) / 1e9,
                world.cases() / ((cases - people) / 1e9),
                (end - cases) / 1e9);
        expect(world, expect);
    }

    /** What each probe user must see: how many, and the newest 25 of cases and of tasks. */
    private void expect(World world, Path file) throws Exception {
        Map<String, Newest> cases = new LinkedHashMap<>();
        Map<String, Newest> tasks = new LinkedHashMap<>();
        for (String probe : world.probes()) {
            cases.put(probe, new Newest());
            tasks.put(probe, new Newest());
        }
        for (int n = 1; n <= world.cases(); n++) {
            CaseFile at = world.at(n);
            for (int seat = 0; seat < at.members().size(); seat++) {
                Newest seen = cases.get(at.members().get(seat));
                if (seen != null) {
                    seen.add(n, seat);
                    if (seat < CaseFile.TASKS.size()) {
                        tasks.get(at.members().get(seat)).add(n, seat);
                    }
                }
            }
        }
        ObjectMapper json = new ObjectMapper();
        ObjectNode all = json.createObjectNode()
                .put("peer", engine.name())
                .put("cases", world.cases())
                .put("users", world.users())
                .put("seed", world.seed());
        ArrayNode probes = all.putArray("probes");
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(engine.idByNumber())) {
            for (String probe : world.probes()) {
                ObjectNode one = probes.addObject()
                        .put("user", probe)
                        .put("group", probe.substring(1, probe.indexOf('n')))
                        .put("cases", cases.get(probe).total)
                        .put("tasks", tasks.get(probe).total);
                rows(world, cases.get(probe), one.putArray("newestCases"), find);
                rows(world, tasks.get(probe), one.putArray("newestTasks"), find);
            }
        }
        json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
        out.println("expected answers: " + file);
    }

    private static void rows(World world, Newest newest, ArrayNode rows, PreparedStatement find) throws SQLException {
        for (int[] entry : newest.last) {
            CaseFile at = world.at(entry[0]);
            find.setString(1, at.number());
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no case " + at.number());
                }
                ObjectNode row = rows.addObject()
                        .put("id", found.getString(1))
                        .put("number", at.number())
                        .put("family", at.family())
                        .put("pathway", at.pathway())
                        .put("light", at.light())
                        .put("children", at.children());
                if (entry[1] < CaseFile.TASKS.size()) {
                    row.put("task", CaseFile.TASKS.get(entry[1]));
                }
                ArrayNode members = row.putArray("members");
                at.members().forEach(members::add);
            }
        }
    }

    public void shape() throws Exception {
        Shape.of(database).forEach((table, line) -> out.println(table + " " + line));
    }

    private static final class Newest {
        private int total;
        private final Deque<int[]> last = new ArrayDeque<>();

        void add(int n, int seat) {
            total++;
            last.addFirst(new int[] {n, seat});
            if (last.size() > PAGE) {
                last.removeLast();
            }
        }
    }
}
