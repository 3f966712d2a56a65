package nl.aantafel.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is there whole or not at all: written beside its place under the name FILE.part, readable by its owner only,
 * brought to the disk, and only then given its name.
 */
final class WholeFile {

    /** What writes the content. */
    interface Content<T> {

        T write(OutputStream out) throws IOException;
    }

    private final Path file;
    private final boolean overwrite;

    WholeFile(Path file, boolean overwrite) {
        this.file = file.toAbsolutePath();
        this.overwrite = overwrite;
    }

    Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Refuses early what could only fail late. */
    void check() {
        if (Files.isDirectory(file)) {
            throw new Refused(file + " is a directory: name a file in it.");
        }
        if (!overwrite && Files.exists(file)) {
            throw new Refused(file + " exists already: choose another name, or add --overwrite.");
        }
        Path directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Refused("There is no directory " + directory + ": make it first.");
        }
    }

    <T> T write(Content<T> content) {
        check();
        try {
            create();
            T result;
            try (FileChannel channel = FileChannel.open(part(), StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    throw new Refused("Another backup is being written to " + file + ".");
                }
                channel.truncate(0);
                result = writeAndSync(channel, content);
            }
            check();
            Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE);
            syncDirectory();
            return result;
        } catch (IOException e) {
            throw new Refused("The backup could not be written to " + file + ": " + reason(e) + ".", e);
        }
    }

    private void create() throws IOException {
        if (!Files.exists(part())) {
            Files.createFile(
                    part(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        // When the process is told to stop, what it wrote so far goes too; after the renaming nothing has this name.
        part().toFile().deleteOnExit();
    }

    private <T> T writeAndSync(FileChannel channel, Content<T> content) throws IOException {
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            T result = content.write(out);
            out.flush();
            channel.force(true);
            return result;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part());
            throw e;
        }
    }

    private void syncDirectory() throws IOException {
        try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
