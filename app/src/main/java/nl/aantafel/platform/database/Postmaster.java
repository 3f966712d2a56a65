package nl.aantafel.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is left of an earlier server on the same data. An app that is killed leaves its server running: it is adopted. A
 * machine or container that went down leaves a {@code postmaster.pid} whose number may by now be a zombie's or a stranger's,
 * and PostgreSQL then refuses to start: when no process works in the data directory, that file is taken away. Call it only
 * while holding the lock of the {@link DataDirectory}.
 */
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /** Whether a server runs on these data. */
    boolean runs() {
        return processesHere() > 0;
    }

    /** Takes away what a dead server left behind. */
    void clear() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile) && Files.isDirectory(Path.of("/proc/self")) && !runs()) {
            Files.delete(pidFile);
        }
    }

    /** PostgreSQL's processes have the data directory as their working directory; zombies have none. */
    private long processesHere() {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            List<Path> processes = all.filter(process ->
                            process.getFileName().toString().chars().allMatch(Character::isDigit))
                    .toList();
            return processes.stream().filter(this::worksHere).count();
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException | SecurityException e) {
            // Ended meanwhile, a zombie, or somebody else's: none of them is our server.
            return false;
        }
    }
}
