package nl.aantafel.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The address of a file under {@code static/}, with a mark of its contents, so that browsers fetch it anew once it changes. */
public final class StaticFile {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private StaticFile() {}

    public static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, StaticFile::marked);
    }

    private static String marked(String path) {
        try (InputStream file = StaticFile.class.getResourceAsStream("/static" + path)) {
            if (file == null) {
                return path;
            }
            CRC32 mark = new CRC32();
            mark.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(mark.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
