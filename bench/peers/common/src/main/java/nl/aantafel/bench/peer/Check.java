package nl.aantafel.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fires the calls of the README in a closed loop and compares every answer with what the loader wrote down. */
public final class Check {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Check() {}

    public static void run(
            List<Call> calls, String url, Path expect, int clients, int seconds, String only, PrintStream out)
            throws Exception {
        JsonNode expected = JSON.readTree(expect.toFile());
        out.printf("%s, %,d cases, %d clients%n", expected.get("peer").asText(), expected.get("cases").asInt(), clients);
        for (Call call : calls) {
            if (!only.isEmpty() && !List.of(only.split(",")).contains(call.name())) {
                continue;
            }
            for (String group : List.of("1", "100", "10000")) {
                List<JsonNode> probes = new ArrayList<>();
                expected.get("probes").forEach(p -> {
                    if (p.get("group").asText().equals(group)) {
                        probes.add(p);
                    }
                });
                loop(call, url, probes, clients, Math.max(1, seconds / 3));
                long[] nanos = loop(call, url, probes, clients, seconds);
                out.printf(
                        "%-14s %6s cases: %,9.1f pages/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %,d pages all right%n",
                        call.name(),
                        group,
                        nanos.length / (double) seconds,
                        at(nanos, 50),
                        at(nanos, 95),
                        at(nanos, 99),
                        nanos.length);
            }
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static long[] loop(Call call, String url, List<JsonNode> probes, int clients, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                int client = c;
                running.add(threads.submit((Callable<List<Long>>) () -> {
                    List<Long> times = new ArrayList<>();
                    Call.Client http = new Http(url);
                    for (int turn = client; System.nanoTime() < end; turn++) {
                        JsonNode probe = probes.get(turn % probes.size());
                        long begin = System.nanoTime();
                        String wrong = call.page().ask(http, probe, turn);
                        times.add(System.nanoTime() - begin);
                        if (wrong != null) {
                            throw new IllegalStateException(
                                    call.name() + " for " + probe.get("user").asText() + ": " + wrong);
                        }
                    }
                    return times;
                }));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            long[] sorted = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Http implements Call.Client {

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Runnable::run)
                .build();
        private final String url;

        Http(String url) {
            this.url = url;
        }

        @Override
        public JsonNode send(String method, String path, String body, String user) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                    .header("Accept", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (user != null) {
                request.header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
            }
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(answer.body());
        }
    }
}
