package nl.aantafel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running program that is measured: started as its user would, and watched from outside. */
final class App implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured).*?used (\\d+)K");

    private final Process process;
    private final int port;
    private final Duration start;

    private App(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Where the launcher unpacked the product, and the flags it starts it with. */
    static Path unpacked() {
        return Path.of(System.getProperty("aantafel.run"));
    }

    static List<String> flags() {
        return List.of(System.getProperty("aantafel.flags", "").trim().split(" +"));
    }

    /** The product with its demo, on a database of the bench's server. */
    static App demo(Server server, String database, String owner, int port) throws Exception {
        return on(server, database, owner, port, List.of(), "demo");
    }

    /** The product on a database of the bench's server; {@code more} comes behind it on the class path. */
    static App serve(Server server, String database, String owner, int port, List<Path> more) throws Exception {
        return on(server, database, owner, port, more, "serve");
    }

    private static App on(Server server, String database, String owner, int port, List<Path> more, String mode)
            throws Exception {
        Map<String, String> environment = Map.of(
                "AANTAFEL_DB_URL", server.url(database), "AANTAFEL_DB_USER", owner, "AANTAFEL_DB_PASSWORD", Server.PASSWORD);
        List<String> command = java(more);
        command.addAll(List.of("nl.aantafel.AanTafel", mode, "--port", String.valueOf(port), "--data",
                Path.of(System.getProperty("aantafel.target"), "bench", "none-" + port).toString()));
        return start(command, environment, port, "Aan Tafel is ready");
    }

    /** The demo on its own database, with a class of {@code overlay} in the place of the machine's clock. */
    static App withClock(Path overlay, Path clock, Path data, int port) throws Exception {
        List<String> command = new ArrayList<>(List.of(javaHome(), "-Daantafel.bench.clock=" + clock, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", overlay + ":" + unpacked().resolve("aantafel.jar"), "nl.aantafel.AanTafel", "demo",
                "--port", String.valueOf(port), "--data", data.toString()));
        return start(command, Map.of(), port, "Aan Tafel is ready");
    }

    /** The product as the launcher starts it, with its own database; refuses to go on when the start cache is not used. */
    static App own(String mode, Path data, int port) throws Exception {
        List<String> command = new ArrayList<>(List.of(javaHome()));
        command.addAll(flags());
        command.add("-XX:AOTMode=on");
        command.addAll(List.of("-jar", unpacked().resolve("aantafel.jar").toString(), mode, "--port", String.valueOf(port),
                "--data", data.toString()));
        return start(command, Map.of(), port, "Aan Tafel is ready");
    }

    private static List<String> java(List<Path> more) {
        List<String> classpath = new ArrayList<>(List.of(unpacked().resolve("aantafel.jar").toString()));
        more.forEach(each -> classpath.add(each.toString()));
        List<String> command = new ArrayList<>(List.of(javaHome()));
        command.addAll(flags());
        command.addAll(List.of("-cp", String.join(":", classpath)));
        return command;
    }

    private static String javaHome() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts any program and waits until it says that it is ready. */
    static App start(List<String> command, Map<String, String> environment, int port, String ready) throws Exception {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<Duration> seen = new CompletableFuture<>();
        List<String> said = new ArrayList<>();
        Thread.ofPlatform().daemon().start(() -> listen(process, ready, begun, seen, said));
        try {
            return new App(process, port, seen.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IllegalStateException("Did not start: " + String.join(" ", command) + "\n" + String.join("\n", said), e);
        }
    }

    private static void listen(Process process, String ready, long begun, CompletableFuture<Duration> seen, List<String> said) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains(ready)) {
                    seen.complete(Duration.ofNanos(System.nanoTime() - begun));
                }
            }
        } catch (IOException e) {
            said.add(e.getMessage());
        }
        seen.completeExceptionally(new IllegalStateException("ended"));
    }

    /** Bytes that are in use on the heap once all garbage is collected. */
    long alive() throws Exception {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes * 1024;
    }

    private String jcmd(String command) throws Exception {
        Process asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()), command)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    Duration startTime() {
        return start;
    }

    /** Resident memory of the program alone, in megabytes. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    Process process() {
        return process;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
