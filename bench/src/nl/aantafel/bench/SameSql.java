package nl.aantafel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The limit: the statements one page really sends, taken from PostgreSQL's own log, played by pgbench without any program in
 * between. Literals stand where parameters stood; the log line gets a new id each time. Signs in as a role that is a member of
 * the product's, so that the same policies hold.
 */
final class SameSql {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern THROUGHPUT = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+)");

    private final Server server;
    private final Path directory;

    SameSql(Server server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /** Answers per second and mean milliseconds of the statements behind one page. */
    record Limit(double perSecond, double mean, int statements) {}

    /** Asks the page for some of its addresses, and plays what that sent. */
    Limit measure(String database, Load.Question page, int samples, int clients, int seconds) throws Exception {
        prepare();
        List<Path> scripts = new ArrayList<>();
        int statements = 0;
        for (int sample = 0; sample < samples; sample++) {
            Load.Question one = page.only(sample * Math.max(1, page.addresses() / samples));
            Load.ask(one);
            List<String> sent = capture(database, one);
            statements = sent.size();
            Path script = directory.resolve("page-" + sample + ".sql");
            Files.writeString(script, String.join(";\n", sent) + ";\n");
            scripts.add(script);
        }
        return play(database, scripts, clients, seconds, statements);
    }

    private void prepare() throws Exception {
        Files.createDirectories(directory);
        if (server.query("postgres", "select 1 from pg_roles where rolname = 'bench_reader'").isEmpty()) {
            server.run("postgres", "create role bench_reader login password '" + Server.PASSWORD + "' in role aantafel_app");
        }
    }

    private List<String> capture(String database, Load.Question page) throws Exception {
        Path log = server.statementLog();
        server.run("postgres", "alter system set log_statement = 'all'", "select pg_reload_conf()");
        Thread.sleep(300);
        long from = Files.size(log);
        Load.ask(page);
        Thread.sleep(300);
        long to = Files.size(log);
        server.run("postgres", "alter system reset log_statement", "select pg_reload_conf()");
        byte[] all = Files.readAllBytes(log);
        String text = new String(all, (int) from, (int) (to - from), java.nio.charset.StandardCharsets.UTF_8);
        List<String> sent = new ArrayList<>();
        for (String line : text.lines().toList()) {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("dbname").asString("").equals(database) && entry.path("user").asString("").equals("aantafel_app")) {
                statement(entry).ifPresent(sent::add);
            }
        }
        if (sent.isEmpty()) {
            throw new IllegalStateException("The page sent no statement that the log of PostgreSQL shows.");
        }
        return sent;
    }

    private static java.util.Optional<String> statement(JsonNode entry) {
        Matcher execute = EXECUTE.matcher(entry.path("message").asString(""));
        if (!execute.matches()) {
            return java.util.Optional.empty();
        }
        String sql = execute.group(1).strip().replace('\n', ' ');
        Matcher values = PARAMETER.matcher(entry.path("detail").asString(""));
        Map<String, String> found = new java.util.TreeMap<>();
        while (values.find()) {
            found.put(values.group(1), values.group(2));
        }
        String filled = Pattern.compile("\\$(\\d+)")
                .matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(found.getOrDefault(place.group(1), "null")));
        if (filled.toLowerCase(Locale.ROOT).startsWith("insert into \"audit\".\"line\"")) {
            filled = filled.replaceFirst("'[0-9a-f-]{36}'", "gen_random_uuid()::text");
        }
        return java.util.Optional.of(filled);
    }

    private Limit play(String database, List<Path> scripts, int clients, int seconds, int statements) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-h", "localhost", "-p", String.valueOf(server.port()), "-U", "bench_reader",
                "-c", String.valueOf(clients), "-j", "2", "-T", String.valueOf(seconds)));
        scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
        command.add(database);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Server.PASSWORD);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed:\n" + said);
        }
        return new Limit(number(THROUGHPUT, said), number(LATENCY, said), statements);
    }

    private static double number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }
}
