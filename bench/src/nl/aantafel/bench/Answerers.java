package nl.aantafel.bench;

import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Five hundred people who answer the quickscan at once, each on a page of it, whose typing is kept every five seconds. A save counts
 * from when it is sent until its answer is there.
 */
final class Answerers {

    private static final int PEOPLE = 500;
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration WARMING_UP = Duration.ofSeconds(30);
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");

    private final Server server;
    private final String database;
    private final App app;
    private final Results results;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final ConcurrentLinkedQueue<Long> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;

    Answerers(Server server, String database, App app, Results results, PrintStream out) {
        this.server = server;
        this.database = database;
        this.app = app;
        this.results = results;
        this.out = out;
    }

    void measure() throws Exception {
        links();
        long end = System.nanoTime() + WARMING_UP.plus(LENGTH).toNanos();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < PEOPLE; person++) {
                String at = app.address("/answer/" + token(person));
                long first = BETWEEN.toMillis() * person / PEOPLE;
                people.submit(() -> answer(at, first, end));
            }
            Thread.sleep(WARMING_UP);
            measuring = true;
        }
        Figures figures = Figures.of(saves.stream().mapToLong(Long::longValue).toArray(), LENGTH.toNanos());
        out.printf("%d people answer at once: %s; %d went wrong %s%n",
                PEOPLE, figures.line(), wrong.size(), wrong.stream().limit(3).toList());
        results.ratio(0, PEOPLE + " people answering at once, p95 of keeping what is typed, ms", figures.p95(), "≤ 200");
    }

    private static String token(int person) {
        return "benchbenchbenchbench-" + person;
    }

    private void links() throws Exception {
        List<String> statements = new ArrayList<>();
        String[] found = server.query(database,
                        "select v.id, v.partnership_id from survey.questionnaire_version v join survey.questionnaire q"
                                + " on q.id = v.questionnaire_id where q.key = 'quickscan_divorce_2025' and v.state = 'published' limit 1")
                .getFirst()
                .split("\t");
        String campaign = "01900000-0000-7000-8000-00000000beef";
        statements.add("insert into survey.campaign (id, partnership_id, title, version_id, anonymous, open_link, state, smallest, opened_at,"
                + " created_by, created_at, sender) values ('" + campaign + "', '" + found[1] + "', 'Bench', '" + found[0]
                + "', false, false, 'open', 5, now(), '" + campaign + "', now(), 'Bench')");
        for (int person = 0; person < PEOPLE; person++) {
            String invite = "01900000-0000-7000-8000-0000%08x".formatted(person);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token(person).getBytes(StandardCharsets.UTF_8));
            statements.add("insert into survey.invite (id, campaign_id, partnership_id, state) values ('" + invite + "', '" + campaign
                    + "', '" + found[1] + "', 'invited')");
            statements.add("insert into survey.link (hash, campaign_id, partnership_id, invite_id) values ('\\x"
                    + HexFormat.of().formatHex(hash) + "', '" + campaign + "', '" + found[1] + "', '" + invite + "')");
        }
        server.run(database, statements.toArray(String[]::new));
    }

    private void answer(String at, long first, long end) {
        try {
            Thread.sleep(first);
            HttpResponse<String> start = get(at, "");
            String cookie = start.headers().allValues("set-cookie").stream()
                    .filter(each -> each.contains("aantafel-form="))
                    .map(each -> each.substring(0, each.indexOf(';')))
                    .findFirst()
                    .orElse("");
            post(at + "/begin", cookie, "_csrf=" + in(FORM_TOKEN, start.body()));
            HttpResponse<String> page = get(at + "/page", cookie);
            String token = in(FORM_TOKEN, page.body());
            String question = in(QUESTION, page.body());
            String field = in(FIELD, page.body());
            for (int round = 0; System.nanoTime() < end; round++) {
                long begun = System.nanoTime();
                int status = post(at + "/keep", cookie,
                        "_csrf=" + token + "&question=" + question + "&" + field + "="
                                + URLEncoder.encode("Beleidsadviseur jeugd, " + round, StandardCharsets.UTF_8));
                long took = System.nanoTime() - begun;
                if (status != 204) {
                    wrong.add("status " + status);
                } else if (measuring) {
                    saves.add(took);
                }
                Thread.sleep(BETWEEN.minusNanos(Math.min(took, BETWEEN.toNanos())));
            }
        } catch (Exception e) {
            wrong.add(String.valueOf(e));
        }
    }

    private static String in(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("not on the page: " + pattern);
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private int post(String address, String cookie, String body) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }
}
