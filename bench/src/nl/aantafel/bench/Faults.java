package nl.aantafel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks things under load, and looks whether everything the app said it had kept is still there, the chains of the log fit, and
 * the app goes on by itself. What is written are contributions of the demo's people, through the API.
 */
final class Faults {

    private static final int PORT = 18_190;
    private static final int WRITERS = 4;
    private static final Duration BEFORE = Duration.ofSeconds(4);
    private static final Duration RECOVERY = Duration.ofSeconds(40);

    private final PrintStream out;
    private final Path work;
    private final List<String> failed = new ArrayList<>();

    Faults(Path work, PrintStream out) {
        this.work = work;
        this.out = out;
    }

    /** Something that goes wrong while people write. */
    private interface Fault {
        App happen(App app, Path data) throws Exception;
    }

    /** All of them; true when everything held. */
    boolean all() throws Exception {
        try_("the app is killed", (app, data) -> {
            app.process().destroyForcibly().waitFor();
            return App.own("demo", data, PORT);
        });
        try_("PostgreSQL is killed", (app, data) -> {
            kill(postmaster(data));
            return app;
        });
        try_("both are killed", (app, data) -> {
            long server = postmaster(data);
            app.process().destroyForcibly().waitFor();
            kill(server);
            return App.own("demo", data, PORT);
        });
        try_("clients that send half a request and wait", (app, data) -> {
            slowClients();
            return app;
        });
        try_("more askers than connections to the database", (app, data) -> {
            crowd();
            return app;
        });
        diskFull();
        clockJump();
        failed.forEach(each -> out.println("NOT HELD: " + each));
        return failed.isEmpty();
    }

    private void try_(String what, Fault fault) throws Exception {
        Path data = fresh();
        App app = App.own("demo", data, PORT);
        judge(what, data, app, fault);
    }

    private Path fresh() throws IOException {
        Path data = work.resolve("fault-" + System.nanoTime());
        Files.createDirectories(data);
        return data;
    }

    private void judge(String what, Path data, App started, Fault fault) throws Exception {
        App app = started;
        Writers writers = new Writers(PORT);
        try {
            writers.start();
            TimeUnit.MILLISECONDS.sleep(BEFORE.toMillis());
            app = fault.happen(app, data);
            boolean back = writers.writesAgain(RECOVERY);
            writers.stop();
            Set<String> lost = new TreeSet<>(writers.kept());
            lost.removeAll(writers.found());
            boolean chains = verify(data);
            out.printf("%-50s %4d kept, %d lost, %s, log %s%n", what, writers.kept().size(), lost.size(),
                    back ? "goes on by itself" : "DOES NOT GO ON", chains ? "fits" : "DOES NOT FIT");
            if (!lost.isEmpty() || !back || !chains || writers.kept().isEmpty()) {
                failed.add(what);
            }
        } finally {
            writers.stop();
            app.close();
        }
    }

    private boolean verify(Path data) throws Exception {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("aantafel.home"), "aantafel").toString(), "verify-log", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean fits = check.waitFor() == 0;
        if (!fits) {
            out.println(said);
        }
        return fits;
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst().strip());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        });
    }

    private static void slowClients() throws Exception {
        List<Socket> open = new ArrayList<>();
        for (int client = 0; client < 300; client++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT);
            OutputStream to = socket.getOutputStream();
            to.write("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n".getBytes(StandardCharsets.US_ASCII));
            to.flush();
            open.add(socket);
        }
        TimeUnit.SECONDS.sleep(5);
        for (Socket socket : open) {
            socket.close();
        }
    }

    private static void crowd() throws Exception {
        Writers readers = new Writers(PORT);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 200; reader++) {
                many.submit(() -> readers.read(Duration.ofSeconds(6)));
            }
        }
    }

    /** On a small file system of its own; needs root. */
    private void diskFull() throws Exception {
        Path data = fresh();
        if (run("mount", "-t", "tmpfs", "-o", "size=400m", "aantafel-bench", data.toString()) != 0) {
            out.println("a full disk: not tried, a small file system cannot be mounted here");
            return;
        }
        try {
            App app = App.own("demo", data, PORT);
            judge("the disk is full for a while", data, app, (running, ignored) -> {
                Path filler = data.resolve("filler");
                run("dd", "if=/dev/zero", "of=" + filler, "bs=1M");
                TimeUnit.SECONDS.sleep(8);
                Files.delete(filler);
                return running;
            });
        } finally {
            TimeUnit.SECONDS.sleep(2);
            run("umount", "-l", data.toString());
        }
    }

    /** The clock is put fifty minutes ahead, and then as much behind; a token of the API lasts an hour. */
    private void clockJump() throws Exception {
        Path data = fresh();
        Path clock = Files.writeString(data.resolve("clock"), "PT0S");
        App app = App.withClock(work.resolve("overlay/clock"), clock, data, PORT);
        judge("the clock jumps fifty minutes ahead, then behind", data, app, (running, ignored) -> {
            jump(clock, "PT50M");
            jump(clock, "PT-50M");
            return running;
        });
    }

    /** Put in place at once, for who reads it meanwhile. */
    private static void jump(Path clock, String offset) throws Exception {
        Path next = Files.writeString(clock.resolveSibling("clock-next"), offset);
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        TimeUnit.SECONDS.sleep(4);
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** People who keep writing contributions, remember what the app said it kept, and stumble on when it is away. */
    private static final class Writers {

        private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
        private static final Pattern ACCOUNT = Pattern.compile("\"account\":\"([^\"]+)\"");
        private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String base;
        private final Set<String> kept = new ConcurrentSkipListSet<>();
        private final AtomicInteger number = new AtomicInteger();
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final List<Thread> threads = new ArrayList<>();
        private volatile String token = "";
        private volatile String caseId = "";

        Writers(int port) {
            base = "http://localhost:" + port;
        }

        void start() throws Exception {
            signIn();
            for (int writer = 0; writer < WRITERS; writer++) {
                threads.add(Thread.ofPlatform().start(this::write));
            }
        }

        /** As the first of the demo's people who has a case at work. */
        private void signIn() throws Exception {
            Matcher accounts = ACCOUNT.matcher(send("GET", "/api/v1/demo/accounts", "").body());
            while (accounts.find()) {
                Matcher given = TOKEN.matcher(
                        send("POST", "/api/v1/demo/token", "{\"account\":\"" + accounts.group(1) + "\"}").body());
                if (!given.find()) {
                    continue;
                }
                token = given.group(1);
                HttpResponse<String> cases = send("GET", "/api/v1/casussen?stand=opgenomen", "");
                Matcher first = ID.matcher(cases.body());
                if (cases.statusCode() == 200 && first.find()) {
                    caseId = first.group(1);
                    if (send("POST", "/api/v1/casussen/" + caseId + "/bijdragen", statement("proef")).statusCode() == 201) {
                        return;
                    }
                }
            }
            throw new IllegalStateException("Nobody in the demo can write a contribution.");
        }

        private static String statement(String text) {
            return "{\"tekst\":\"" + text + "\"}";
        }

        private void write() {
            while (going.get()) {
                String text = "bench-" + number.incrementAndGet();
                try {
                    if (send("POST", "/api/v1/casussen/" + caseId + "/bijdragen", statement(text)).statusCode() == 201) {
                        kept.add(text);
                    } else {
                        TimeUnit.MILLISECONDS.sleep(100);
                    }
                } catch (IOException e) {
                    sleepABit();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private static void sleepABit() {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void read(Duration length) {
            long end = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < end) {
                try {
                    send("GET", "/sign-in", "");
                } catch (IOException e) {
                    sleepABit();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        boolean writesAgain(Duration patience) throws InterruptedException {
            int before = kept.size();
            long end = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < end) {
                if (kept.size() > before + WRITERS) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return false;
        }

        void stop() throws InterruptedException {
            going.set(false);
            for (Thread thread : threads) {
                thread.join(20_000);
            }
            TimeUnit.SECONDS.sleep(3);
        }

        Set<String> kept() {
            return kept;
        }

        /** What the app still shows, page after page. */
        Set<String> found() throws Exception {
            Set<String> found = new TreeSet<>();
            String next = "/api/v1/casussen/" + caseId + "/bijdragen?aantal=100";
            Pattern text = Pattern.compile("\"tekst\":\"(bench-\\d+)\"");
            Pattern link = Pattern.compile("\"next\":\\{\"href\":\"(?:https?://[^/]+)?([^\"]+)\"");
            while (!next.isEmpty()) {
                String body = send("GET", next, "").body();
                Matcher texts = text.matcher(body);
                while (texts.find()) {
                    found.add(texts.group(1));
                }
                Matcher more = link.matcher(body);
                next = more.find() ? more.group(1) : "";
            }
            return found;
        }

        private HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofSeconds(15))
                    .header("Accept", "application/json");
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            if (method.equals("POST")) {
                request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
            }
            return client.send(
                    request.method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
