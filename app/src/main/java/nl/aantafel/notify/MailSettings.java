package nl.aantafel.notify;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out; without {@code host} and {@code from} none does.
 *
 * @param host the mail server that takes our mail (SMTP)
 * @param user empty when the server asks for no name
 * @param from the address mail comes from, and the organiser of every meeting in a calendar
 * @param fromName the name beside it
 * @param tls {@code starttls} (must succeed), {@code tls} (from the first byte), or {@code none}
 * @param keepDays how long it is kept that a mail went out
 */
@ConfigurationProperties("aantafel.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("Aan Tafel") String fromName,
        @DefaultValue("starttls") String tls,
        @DefaultValue("30") int keepDays) {

    /** No server answers later than this. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    public MailSettings {
        if (!java.util.Set.of("starttls", "tls", "none").contains(tls)) {
            throw new IllegalArgumentException("aantafel.mail.tls is starttls, tls or none");
        }
    }

    boolean set() {
        return !host.isBlank() && !from.isBlank();
    }

    /** The password is nobody's to read. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
