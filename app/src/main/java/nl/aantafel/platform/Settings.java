package nl.aantafel.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the app as a whole.
 *
 * @param mode {@code demo}, {@code serve} or the name of a command; none in tests
 * @param demo whether this is a demo: invented people, sign-in by picking one
 * @param data the directory that holds the embedded database
 * @param baseUrl where the outside reaches the app, when that is not its own port on this machine
 * @param serve which part of the house this process serves
 */
@ConfigurationProperties("aantafel")
public record Settings(
        @Nullable String mode,
        @DefaultValue("false") boolean demo,
        @DefaultValue("data") String data,
        @Nullable String baseUrl,
        @DefaultValue("all") Serve serve) {

    /** The mode in which the app starts and stops again at once, so that the JVM learns what to keep for quick starts. */
    static final String REHEARSAL = "rehearse";

    public Path dataDirectory() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** Whether nobody else may work on the data directory meanwhile. */
    public boolean alone() {
        return serving() || "restore".equals(mode);
    }

    /** Whether pages are served. */
    public boolean serving() {
        return mode == null || mode.equals("demo") || mode.equals("serve") || mode.equals(REHEARSAL);
    }
}
