package nl.aantafel.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aantafel.exchange.Bundle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bundles from files and streams, never more than {@link #MOST} bytes of them. */
@Component
public final class BundleFiles {

    /** The largest bundle that is read, in bytes: 50 MB. */
    public static final long MOST = 50L * 1024 * 1024;

    /** What was read is no bundle; the key and its arguments say why. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String messageKey;
        private final transient Object[] arguments;

        Unreadable(String messageKey, Object... arguments) {
            super(messageKey);
            this.messageKey = messageKey;
            this.arguments = arguments.clone();
        }

        public String messageKey() {
            return messageKey;
        }

        public Object[] arguments() {
            return arguments.clone();
        }
    }

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Refuses a file that is too large before a byte of it is read. */
    public Bundle read(Path file) throws Unreadable {
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Unreadable("exchange.bundle.no-file", file);
            }
            if (Files.size(file) > MOST) {
                throw new Unreadable("exchange.bundle.too-large", file.getFileName(), MOST / 1024 / 1024);
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                return read(bytes);
            }
        } catch (IOException unreadable) {
            throw new Unreadable("exchange.bundle.no-file", file);
        }
    }

    /** Stops as soon as more comes than a bundle may hold. */
    public Bundle read(InputStream bytes) throws Unreadable {
        try {
            JsonNode content = json.readTree(new Limited(bytes));
            if (content == null || content.isMissingNode()) {
                throw new Unreadable("exchange.bundle.not-json", 1, 1);
            }
            return new Bundle(content);
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof TooMuch) {
                throw new Unreadable("exchange.bundle.too-large", "", MOST / 1024 / 1024);
            }
            TokenStreamLocation where = broken.getLocation();
            throw new Unreadable(
                    "exchange.bundle.not-json",
                    where == null ? 1 : Math.max(1, where.getLineNr()),
                    where == null ? 1 : Math.max(1, where.getColumnNr()));
        }
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is read, for streams that do not say beforehand how long they are. */
    private static final class Limited extends InputStream {

        private final InputStream source;
        private long left = MOST;

        Limited(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int one = source.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = source.read(into, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int many) throws TooMuch {
            left -= many;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }
}
