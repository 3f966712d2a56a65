package nl.aantafel.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.aantafel.bench.Results.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The peers, each in a process and a database of its own, with as many cases as the product's largest world up to 100,000. The list
 * of cases is asked for twice: with what a row of such a list shows, and in the cheapest form there is. Every answer is compared
 * with what its loader wrote down.
 */
final class Peers {

    private static final int MOST = 100_000;
    private static final int USERS = 1000;
    private static final int MANY = 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> KIND = Map.of("Accept", "application/json", "Content-Type", "application/json");

    private final Server server;
    private final Bench.Options options;
    private final Results results;
    private final PrintStream out;
    private final Path jars = Path.of(System.getProperty("aantafel.home"), "bench/peers");
    private final Path work = Path.of(System.getProperty("aantafel.target"), "bench");

    Peers(Server server, Bench.Options options, Results results, PrintStream out) {
        this.server = server;
        this.options = options;
        this.results = results;
        this.out = out;
    }

    void measure() throws Exception {
        int cases = Math.min(MOST, options.cases().stream().mapToInt(Integer::intValue).max().orElse(MOST));
        peer("flowable", cases, 18_183, 10);
        peer("operaton", cases, 18_184, 30);
    }

    private void peer(String name, int cases, int port, int aim) throws Exception {
        Path jar = jars.resolve(name + "/target/peer-" + name + ".jar");
        String database = "peer_" + name + "_" + cases;
        Path expected = work.resolve(database + ".json");
        List<String> connection = List.of(
                "--spring.datasource.url=" + server.url(database), "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + Server.PASSWORD);
        if (!server.exists(database) || !Files.exists(expected)) {
            load(jar, database, cases, expected, connection);
        }
        List<String> command = command(jar, connection);
        command.addAll(List.of("--server.port=" + port, "--spring.main.log-startup-info=true", "--logging.level.nl.aantafel=info"));
        try (App app = App.start(command, Map.of(), port, "Started ")) {
            for (Measurers who : Measurers.WITH_FULL_LISTS) {
                JsonNode person = person(expected, who);
                Lists lists = name.equals("flowable") ? flowable(app, person) : operaton(app, person);
                compare(name + ": my cases with what a row shows", cases, Pages.apiCases(who), who, aim, lists.cases());
                compare(name + ": my cases, ids and names only", cases, Pages.apiCases(who), who, aim, lists.bareCases());
                compare(name + ": my tasks against agreements", cases, Pages.apiAgreements(who), who, aim, lists.tasks());
            }
        }
    }

    /** What is asked of a peer: the cases with and without what a list shows of them, and the tasks. */
    private record Lists(Load.Question cases, Load.Question bareCases, Load.Question tasks) {}

    private void load(Path jar, String database, int cases, Path expected, List<String> connection) throws Exception {
        server.run("postgres", "drop database if exists " + database + " with (force)", "create database " + database);
        long start = System.nanoTime();
        List<String> command = command(jar, List.of("load", "--cases", String.valueOf(cases), "--users", String.valueOf(USERS),
                "--seed", "1", "--expect", expected.toString()));
        command.addAll(connection);
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve(database + ".log").toFile()).start().waitFor() != 0) {
            throw new IllegalStateException("The peer was not loaded; see " + work.resolve(database + ".log"));
        }
        out.printf("%s: %,d cases loaded in %d s%n", database, cases, (System.nanoTime() - start) / 1_000_000_000L);
    }

    private static List<String> command(Path jar, List<String> rest) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m", "-jar", jar.toString()));
        command.addAll(rest);
        return command;
    }

    private static JsonNode person(Path expected, Measurers who) throws Exception {
        return StreamSupport.stream(JSON.readTree(Files.readString(expected)).get("probes").spliterator(), false)
                .filter(probe -> probe.get("group").asInt() == who.cases)
                .findFirst()
                .orElseThrow();
    }

    private void compare(String list, int cases, String own, Measurers who, int aim, Load.Question question) throws Exception {
        String what = list + ", user with %,d cases".formatted(who.cases);
        for (int clients : List.of(1, MANY)) {
            Figures figures = Load.run(question, clients, Duration.ofSeconds(5), Duration.ofSeconds(options.seconds()));
            out.printf("  %-80s %2d clients: %s%n", what, clients, figures.line());
            results.row(new Row(cases, what, clients, figures));
            results.ratio(cases, "product against " + what + ", " + clients + " clients, throughput",
                    results.find(cases, own, clients).figures().perSecond() / figures.perSecond(), "≥ " + aim);
        }
    }

    private Lists flowable(App app, JsonNode person) {
        String mine = "{\"involvedUser\":\"" + person.get("user").asString() + "\",\"includeCaseVariables\":%s,\"sort\":\"startTime\","
                + "\"order\":\"desc\",\"start\":0,\"size\":25}";
        String path = "/cmmn-api/cmmn-query/case-instances";
        JsonNode newest = person.get("newestCases");
        return new Lists(
                question(app, path, mine.formatted("true"), KIND, body -> same(JSON.readTree(body).get("data"), "id", newest)
                        && body.contains("trafficLight")),
                question(app, path, mine.formatted("false"), KIND, body -> same(JSON.readTree(body).get("data"), "id", newest)),
                question(app, "/cmmn-api/cmmn-query/tasks",
                        "{\"assignee\":\"" + person.get("user").asString()
                                + "\",\"sort\":\"createTime\",\"order\":\"desc\",\"start\":0,\"size\":25}",
                        KIND, body -> same(JSON.readTree(body).get("data"), "caseInstanceId", person.get("newestTasks"))));
    }

    /** Operaton shows the variables of its cases by a second request only; both together are one answer. */
    private Lists operaton(App app, JsonNode person) {
        Map<String, String> login = login(person);
        Load.Question bare = question(app, "/engine-rest/process-instance?firstResult=0&maxResults=25",
                "{\"sorting\":[{\"sortBy\":\"businessKey\",\"sortOrder\":\"desc\"}]}",
                login, body -> same(JSON.readTree(body), "id", person.get("newestCases")));
        String ids = StreamSupport.stream(person.get("newestCases").spliterator(), false)
                .map(each -> "\"" + each.get("id").asString() + "\"")
                .collect(java.util.stream.Collectors.joining(","));
        Load.Question variables = question(app, "/engine-rest/variable-instance?deserializeValues=false",
                "{\"processInstanceIdIn\":[" + ids + "]}", login, body -> body.contains("trafficLight"));
        return new Lists(
                bare.and(variables),
                bare,
                question(app, "/engine-rest/task?firstResult=0&maxResults=25",
                        "{\"assignee\":\"" + person.get("user").asString()
                                + "\",\"withTaskVariablesInReturn\":true,\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}",
                        login, body -> same(JSON.readTree(body), "processInstanceId", person.get("newestTasks"))));
    }

    private static Load.Question question(
            App app, String path, String body, Map<String, String> headers, java.util.function.Predicate<String> right) {
        return new Load.Question("POST", number -> app.address(path), 1, headers, number -> body, (number, answer) -> right.test(answer));
    }

    private static Map<String, String> login(JsonNode person) {
        String pair = person.get("user").asString() + ":" + person.get("user").asString();
        Map<String, String> headers = new java.util.HashMap<>(KIND);
        headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)));
        return headers;
    }

    /** The same cases in the same order. */
    private static boolean same(JsonNode rows, String field, JsonNode expected) {
        if (rows.size() != expected.size()) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (!expected.get(row).get("id").asString().equals(rows.get(row).get(field).asString())) {
                return false;
            }
        }
        return true;
    }
}
