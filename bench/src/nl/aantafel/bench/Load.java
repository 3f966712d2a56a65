package nl.aantafel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A closed loop: so many clients, each asking again as soon as it has its answer. Every answer is looked at. */
final class Load {

    private static final int MOST_ANSWERS = 4_000_000;

    /** What is asked: the address (one of many, by number), what goes along, how a right answer looks, and what is asked next. */
    record Question(
            String method,
            IntFunction<String> address,
            int addresses,
            Map<String, String> headers,
            @Nullable IntFunction<String> body,
            BiPredicate<Integer, String> right,
            @Nullable Question then) {

        Question(
                String method,
                IntFunction<String> address,
                int addresses,
                Map<String, String> headers,
                @Nullable IntFunction<String> body,
                BiPredicate<Integer, String> right) {
            this(method, address, addresses, headers, body, right, null);
        }

        static Question get(String address, Map<String, String> headers, Predicate<String> right) {
            return new Question("GET", number -> address, 1, headers, null, (number, body) -> right.test(body));
        }

        /** One answer takes both. */
        Question and(Question second) {
            return new Question(method, address, addresses, headers, body, right, second);
        }

        /** The same question about one of its addresses. */
        Question only(int number) {
            return new Question(
                    method, ignored -> address.apply(number), 1, headers, body == null ? null : ignored -> body.apply(number),
                    (ignored, answer) -> right.test(number, answer), then);
        }
    }

    private Load() {}

    static {
        System.setProperty("http.maxConnections", "64");
    }

    /** Warms up, then measures. A wrong answer ends the run. */
    static Figures run(Question question, int clients, Duration warmUp, Duration measured) throws Exception {
        loop(question, clients, warmUp);
        return loop(question, clients, measured);
    }

    private static Figures loop(Question question, int clients, Duration length) throws Exception {
        long[] nanos = new long[MOST_ANSWERS];
        AtomicInteger answers = new AtomicInteger();
        AtomicReference<@Nullable Exception> wrong = new AtomicReference<>();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                pool.submit(() -> {
                    while (System.nanoTime() < end && wrong.get() == null) {
                        long asked = System.nanoTime();
                        try {
                            ask(question);
                        } catch (IOException | IllegalStateException e) {
                            wrong.set(e);
                            return;
                        }
                        int number = answers.getAndIncrement();
                        if (number < MOST_ANSWERS) {
                            nanos[number] = System.nanoTime() - asked;
                        }
                    }
                });
            }
        }
        Exception failed = wrong.get();
        if (failed != null) {
            throw failed;
        }
        int counted = Math.min(answers.get(), MOST_ANSWERS);
        return Figures.of(Arrays.copyOf(nanos, counted), System.nanoTime() - begin);
    }

    /** Asks once and gives the answer; refuses a wrong one. */
    static String ask(Question question) throws IOException {
        int number = question.addresses() == 1 ? 0 : ThreadLocalRandom.current().nextInt(question.addresses());
        String address = question.address().apply(number);
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod(question.method());
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(60_000);
        question.headers().forEach(connection::setRequestProperty);
        if (question.body() != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(question.body().apply(number).getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        String body = read(status < 400 ? connection.getInputStream() : connection.getErrorStream());
        if (status != 200 || !question.right().test(number, body)) {
            throw new IllegalStateException(address + " answered " + status + ": " + body.substring(0, Math.min(20_000, body.length())));
        }
        return question.then() == null ? body : ask(question.then());
    }

    private static String read(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return "";
        }
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** How often a piece of text stands in an answer. */
    static int count(String text, String piece) {
        int found = 0;
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
            found++;
        }
        return found;
    }
}
