package nl.aantafel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is left of an earlier server on the same data. An app that is killed leaves its server running: it is adopted. A
 * machine or container that went down leaves a {@code postmaster.pid} whose number may by now be a zombie's or a stranger's,
 * and PostgreSQL then refuses to start: when no process works in the data directory, that file is taken away. Call it only
 * while holding the lock of the {@link DataDirectory}.
 */
final class Postmaster {

    private static final int ROUNDS = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path data;
    private final int port;

    Postmaster(DataDirectory directory) {
        this.data = directory.data();
        this.port = directory.port().orElse(0);
    }

    /** Whether a server runs on these data. */
    boolean runs() {
        return number().map(this::worksHere).orElse(false);
    }

    /**
     * Waits until an earlier server either answers or is gone with all its processes, which notice its end a little later,
     * and takes away what a dead one left behind.
     */
    void settle() throws IOException {
        for (int i = 0; i < ROUNDS && Files.exists(pidFile()) && Files.isDirectory(Path.of("/proc/self")); i++) {
            if (runs() ? answers() : !anyProcessHere()) {
                break;
            }
            pause();
        }
        if (Files.isDirectory(Path.of("/proc/self")) && !runs() && !anyProcessHere()) {
            Files.deleteIfExists(pidFile());
        }
    }

    /** A server that runs listens from its first moment on, also while it still recovers. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PAUSE.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** The postmaster's place among the processes, as far as its file says. */
    private Optional<Path> number() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(Postmaster::isNumber)
                    .map(number -> Path.of("/proc", number));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private boolean anyProcessHere() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            List<Path> processes = all.filter(
                            process -> isNumber(process.getFileName().toString()))
                    .toList();
            return processes.stream().anyMatch(this::worksHere);
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    /** PostgreSQL's processes have the data directory as their working directory; zombies have none. */
    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException | SecurityException e) {
            // Ended meanwhile, a zombie, or somebody else's: none of them is our server.
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
