package nl.aantafel.exchange.rest;

import java.net.URI;
import nl.aantafel.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who keeps this installation, as the description of the API tells it ({@code aantafel.contact}). What is not said follows from
 * the address of the installation: every mail domain has a postmaster (RFC 5321, section 4.5.1).
 */
@ConfigurationProperties("aantafel.contact")
record ContactSettings(
        @Nullable String name,
        @Nullable String url,
        @Nullable String email) {

    private static final String NOBODY_SAID = "De beheerder van deze installatie";

    void describe(ObjectNode contact, Settings settings) {
        String base = settings.baseUrl() == null ? "http://localhost" : settings.baseUrl();
        String host = URI.create(base).getHost();
        contact.put("name", given(name, NOBODY_SAID));
        contact.put("url", given(url, base));
        contact.put("email", given(email, "postmaster@" + domain(host)));
    }

    /** A name without a dot is no address of mail to the programs that read this. */
    private static String domain(@Nullable String host) {
        String known = host == null ? "localhost" : host;
        return known.contains(".") ? known : known + ".localdomain";
    }

    private static String given(@Nullable String said, String otherwise) {
        return said == null || said.isBlank() ? otherwise : said.strip();
    }
}
