package nl.aantafel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import nl.aantafel.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The files of the embedded server under the directory given with {@code --data}: {@code lock}, and, readable by nobody
 * else, {@code postgres/} with the data, the unpacked binaries, the port, the superuser's password and the server's own log.
 */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final Path postgres;
    private @Nullable FileChannel lock;

    DataDirectory(Path root) {
        this.root = root;
        this.postgres = root.resolve("postgres");
        try {
            Files.createDirectories(root);
            // The binaries' folder below is made world-writable by the library that unpacks them: keep others out here.
            if (!Files.isDirectory(postgres)) {
                Files.createDirectory(
                        postgres, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write in the data directory " + root + ": choose another with --data DIR.", e);
        }
    }

    Path root() {
        return root;
    }

    Path data() {
        return postgres.resolve("data");
    }

    Path binaries() {
        return postgres.resolve("binaries");
    }

    Path log() {
        return postgres.resolve("postgres.log");
    }

    Path passwordFile() {
        return postgres.resolve("password");
    }

    /** Makes this process the one that runs the server here; false when another process does. */
    boolean lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return false;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            lock = channel;
            return true;
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write in the data directory " + root + ": choose another with --data DIR.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The process that holds the lock, as far as it has said so. */
    String holder() {
        return read(root.resolve("lock")).orElse("");
    }

    Optional<Integer> port() {
        return read(postgres.resolve("port")).map(Integer::valueOf);
    }

    void keepPort(int port) {
        write(postgres.resolve("port"), Integer.toString(port));
    }

    Optional<String> password() {
        return read(passwordFile());
    }

    String newPassword() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        write(passwordFile(), password);
        return password;
    }

    private static Optional<String> read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text + "\n");
            Files.move(
                    fresh,
                    file,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
