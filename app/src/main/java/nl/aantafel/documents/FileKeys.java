package nl.aantafel.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the house: from the settings, or from {@code DIR/file-keys}, which is made when the first file comes and is readable by
 * nobody else. With a database server of one's own several programs share one set of files, so there they must be
 * given; a demo is one program, wherever its database is.
 */
@Component
final class FileKeys {

    private static final Pattern PAIR = Pattern.compile("([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)");

    private final boolean given;
    private final boolean shared;
    private final Path file;
    private volatile Map<String, byte[]> keys;

    FileKeys(FileSettings settings, Settings house, @Value("${aantafel.db.url:}") String database) {
        String keysGiven = settings.keys();
        this.given = keysGiven != null && !keysGiven.isBlank();
        this.shared = !database.isBlank() && !house.demo();
        this.file = house.dataDirectory().resolve("file-keys");
        this.keys = given ? parse(keysGiven, "AANTAFEL_FILES_KEYS") : Map.of();
    }

    Optional<String> newest() {
        return load().keySet().stream().findFirst();
    }

    Optional<byte[]> of(String name) {
        return Optional.ofNullable(load().get(name)).map(byte[]::clone);
    }

    private Map<String, byte[]> load() {
        if (keys.isEmpty() && !given && !shared) {
            synchronized (this) {
                if (keys.isEmpty()) {
                    keys = fromFile();
                }
            }
        }
        return keys;
    }

    private Map<String, byte[]> fromFile() {
        try {
            if (Files.notExists(file)) {
                begin();
            }
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of attachments cannot be read: " + file, e);
        }
    }

    private void begin() throws IOException {
        Files.createDirectories(file.getParent());
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path fresh = file.resolveSibling("file-keys.new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, "k1:" + Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException another) {
            // Another made it meanwhile: theirs counts.
            Files.deleteIfExists(fresh);
        }
    }

    private static Map<String, byte[]> parse(@Nullable String text, String where) {
        Map<String, byte[]> read = new LinkedHashMap<>();
        for (String pair : (text == null ? "" : text).strip().split("[,\\s]+", -1)) {
            var found = PAIR.matcher(pair);
            if (!found.matches() || read.put(found.group(1), Base64.getDecoder().decode(found.group(2))) != null) {
                throw new CannotStart(where
                        + " must hold pairs name:key with commas between, the newest first; a key is 32 bytes in Base64"
                        + " (openssl rand -base64 32).");
            }
        }
        return read;
    }
}
