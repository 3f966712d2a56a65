package nl.aantafel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A study with a million responses to sixty questions: its whole report over HTTP, beside the same counts asked of PostgreSQL in
 * plain SQL; and how much more memory the program holds for it.
 */
final class Surveys {

    private static final int PORT = 18_188;
    private static final int QUESTIONS = 60;
    private static final int MATRICES = 5;
    private static final int MULTIS = 20;
    private static final int OPTIONS = 6;
    private static final int ROWS = 4;
    private static final int LOOKS = 3;
    private static final String DATABASE = "bench_surveys";
    private static final String RESEARCHER = "annelies.prins";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The counts of every figure of the report: per question and option, as a whole and by size and region. */
    private static final String SAME_COUNTS = """
            select a.key, coalesce(c.value, r.key || '=' || r.value), response.size, response.region, count(*)
              from survey.response, jsonb_each(answers) a
              left join lateral jsonb_array_elements_text(a.value -> 'chosen') c on true
              left join lateral jsonb_each_text(a.value -> 'rated') r on true
             where campaign_id = '%s' and complete and batch is not null
             group by 1, 2, 3, 4""";

    private final Server server;
    private final Results results;
    private final PrintStream out;
    private final int responses;
    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID campaign = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);

    Surveys(Server server, int responses, Results results, PrintStream out) {
        this.server = server;
        this.responses = responses;
        this.results = results;
        this.out = out;
    }

    void measure() throws Exception {
        server.createDatabase(DATABASE, Worlds.OWNER);
        try (App app = App.demo(server, DATABASE, Worlds.OWNER, PORT)) {
            new Answerers(server, DATABASE, app, results, out).measure();
            world();
            String token = token(app);
            report(app, token, 1);
            long before = app.resident();
            AtomicLong most = new AtomicLong(before);
            Thread watching = Thread.ofPlatform().daemon().start(() -> watch(app, most));
            double seconds = Double.MAX_VALUE;
            for (int look = 0; look < LOOKS; look++) {
                seconds = Math.min(seconds, report(app, token, responses));
            }
            watching.interrupt();
            double sql = same();
            out.printf("report of %,d responses: %.1f s; the same counts in SQL: %.1f s; memory %d to %d MB%n",
                    responses, seconds, sql, before, most.get());
            results.ratio(0, "report of %,d responses × %d questions against the same counts in SQL".formatted(responses, QUESTIONS),
                    seconds / sql, "≤ 10");
            results.ratio(0, "memory held more while that report is made, MB", most.get() - before, "≤ 100");
        }
    }

    private static void watch(App app, AtomicLong most) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(app.resident(), Math::max);
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** A second campaign of one response is there to warm up on nothing. */
    private void world() throws SQLException {
        String partnership = server.query(DATABASE,
                "select h.partnership_id from directory.role_holding h where h.role = 'researcher' limit 1").getFirst();
        String content = JSON.writeValueAsString(questionnaire()).replace("'", "''");
        server.run(DATABASE,
                "insert into survey.questionnaire values ('" + id(2) + "', '" + partnership + "', 'bench', 'Bench', false)",
                "insert into survey.questionnaire_version (id, questionnaire_id, partnership_id, number, state, content, written_by,"
                        + " written_at, published_at) values ('" + id(3) + "', '" + id(2) + "', '" + partnership + "', 1, 'published', '"
                        + content + "', '" + id(9) + "', now(), now())",
                "insert into survey.campaign (id, partnership_id, title, version_id, anonymous, open_link, state, smallest, opened_at,"
                        + " closed_at, created_by, created_at) values ('" + campaign + "', '" + partnership + "', 'Bench', '" + id(3)
                        + "', false, false, 'closed', 5, now(), now(), '" + id(9) + "', now())",
                "insert into survey.response (id, campaign_id, partnership_id, complete, answers, region, size, units, batch)"
                        + " select gen_random_uuid(), '" + campaign + "', '" + partnership + "', i % 3 > 0, " + answers() + ","
                        + " 'Region ' || i % 12, (array['lt50k', '50k_100k', 'gt100k'])[1 + i % 3], 1, 1"
                        + " from generate_series(1, " + responses + ") i",
                "vacuum analyze survey.response");
    }

    private static UUID id(long number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** An SQL expression: an answer to each question, other for each {@code i}. */
    private static String answers() {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < QUESTIONS; at++) {
            String one = option("i * 7 + " + at * 13);
            String value;
            if (at < MATRICES) {
                int question = at;
                value = IntStream.range(0, ROWS)
                        .mapToObj(row -> "'r" + row + "', " + option("i * 3 + " + (row + question)))
                        .collect(Collectors.joining(", ", "jsonb_build_object('rated', jsonb_build_object(", "))"));
            } else if (at < MATRICES + MULTIS) {
                value = "jsonb_build_object('chosen', jsonb_build_array('o' || i % 3, 'o' || 3 + (i + " + at + ") % 3))";
            } else {
                value = "jsonb_build_object('chosen', jsonb_build_array(" + one + "))";
            }
            parts.add("'q" + at + "', " + value);
        }
        // A function takes at most a hundred arguments.
        List<String> objects = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += 20) {
            objects.add("jsonb_build_object(" + String.join(", ", parts.subList(from, Math.min(parts.size(), from + 20))) + ")");
        }
        return String.join(" || ", objects);
    }

    private static String option(String number) {
        return "'o' || (" + number + ") % " + OPTIONS;
    }

    private static Map<String, Object> questionnaire() {
        List<Object> questions = new ArrayList<>();
        for (int at = 0; at < QUESTIONS; at++) {
            String kind = at < MATRICES ? "MATRIX" : at < MATRICES + MULTIS ? "MULTI" : "SINGLE";
            questions.add(Map.of(
                    "key", "q" + at, "number", "" + (at + 1), "kind", kind, "text", label("Vraag " + at), "help", label(""),
                    "options", named("o", OPTIONS), "rows", at < MATRICES ? named("r", ROWS) : List.of()));
        }
        return Map.of(
                "key", "bench", "title", label("Bench"), "intro", label(""), "thanks", label(""), "source", "",
                "sections", List.of(Map.of(
                        "key", "all", "title", label("Alles"), "intro", label(""), "questions", questions)));
    }

    private static List<Object> named(String prefix, int many) {
        List<Object> all = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            all.add(Map.of("key", prefix + at, "label", label("Antwoord " + at)));
        }
        return all;
    }

    private static Map<String, String> label(String words) {
        return Map.of("nl", words, "en", words);
    }

    private String token(App app) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(app.address("/api/v1/demo/token")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"account\":\"" + RESEARCHER + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** In seconds; looks whether everybody was counted. */
    private double report(App app, String token, int expected) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(app.address("/api/v1/uitvragen/" + campaign + "/rapport")))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofMinutes(10))
                        .build(),
                BodyHandlers.ofString());
        double seconds = (System.nanoTime() - begun) / 1e9;
        JsonNode report = JSON.readTree(answer.body());
        if (answer.statusCode() != 200 || report.isEmpty()) {
            throw new IllegalStateException("No report: " + answer.statusCode() + " " + answer.body());
        }
        out.printf("  report of at least %,d: %.1f s%n", expected, seconds);
        return seconds;
    }

    private double same() throws SQLException {
        long begun = System.nanoTime();
        int rows = server.query(DATABASE, SAME_COUNTS.formatted(campaign)).size();
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf("  %,d counts in SQL: %.1f s%n", rows, seconds);
        return seconds;
    }
}
