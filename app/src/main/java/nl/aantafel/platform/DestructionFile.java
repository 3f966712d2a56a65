package nl.aantafel.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of what was destroyed, kept outside the database so that it outlives it: a text file with one line per row that
 * is gone. It only grows; lines may stand in it twice.
 */
public final class DestructionFile {

    /** The name of the file in the data directory. */
    public static final String NAME = "destructions";

    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) ([^ ]+) ([a-z_]+[.][a-z_0-9]+) ([{].*[}])");

    /**
     * One row that is gone.
     *
     * @param at when, as the database wrote it; for people to read
     * @param relation schema and table
     * @param key the primary key's columns and values, as JSON
     */
    public record Destroyed(UUID id, String at, String relation, String key) {

        private String line() {
            return id + " " + at + " " + relation + " " + key + "\n";
        }
    }

    private final Path file;

    public DestructionFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Everything in the file, oldest first; a line that a crash cut off is left out, a strange one stops the reading. */
    public List<Destroyed> read() {
        if (!exists()) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(this::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Destroyed parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new CannotStart("The list of destructions " + file + " has a line that cannot be read: " + line);
        }
        return new Destroyed(UUID.fromString(matcher.group(1)), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    /** Adds lines and returns when they are on the disk. */
    void add(List<Destroyed> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row.line()));
        try {
            if (!exists()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock();
                channel.position(endOfLastLine(channel));
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.truncate(channel.position());
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a crash left of a line is written over. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = channel.size(); at > 0; at--) {
            channel.read(one.clear(), at - 1);
            if (one.get(0) == '\n') {
                return at;
            }
        }
        return 0;
    }
}
