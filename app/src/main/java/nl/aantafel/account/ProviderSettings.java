package nl.aantafel.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.aantafel.platform.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider of the organisation (OpenID Connect); without an issuer there is none.
 *
 * @param issuer its address
 * @param clientKey a file with the private key (JWK, JSON) with which this installation proves who it is (private_key_jwt)
 * @param clientSecret in place of that key, where the provider can do no more
 * @param name what people call it, on the button
 * @param acr the level of assurance that is asked for and must come back, or {@code any}: who comes from the provider is not asked for a
 *     second factor here, so that the house starts with a choice only
 * @param signing how it signs its tokens
 * @param patience how long it may take to connect, and to answer
 * @param audience the name the provider's access tokens must bear as theirs (aud) when programs call the API with them; without it only
 *     tokens of our own are taken
 */
@ConfigurationProperties("aantafel.oidc")
public record ProviderSettings(
        @Nullable String issuer,
        @DefaultValue("aantafel") String clientId,
        @Nullable String clientKey,
        @Nullable String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("") String acr,
        @DefaultValue("RS256") String signing,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("") String audience) {

    private static final String ANY = "any";

    public ProviderSettings {
        if (issuer != null && !issuer.isBlank() && acr.isBlank()) {
            throw new CannotStart(
                    "AANTAFEL_OIDC_ACR is missing: name the level of assurance the identity provider must vouch for,"
                            + " one that asks for two factors; or write '" + ANY + "' to take every level.");
        }
        if (issuer != null && !issuer.isBlank() && !closed(issuer.strip())) {
            throw new CannotStart("AANTAFEL_OIDC_ISSUER must begin with https://: what the provider says must not be"
                    + " readable or changeable on its way.");
        }
        if (!audience.isBlank() && audience.strip().equals(clientId)) {
            throw new CannotStart(
                    "AANTAFEL_OIDC_AUDIENCE must be another name than AANTAFEL_OIDC_CLIENTID: a token that"
                            + " only says who signed in is no key to the API.");
        }
    }

    /** Over TLS, or on this machine. */
    private static boolean closed(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost() == null ? "" : uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    || Set.of("localhost", "127.0.0.1", "[::1]").contains(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    /** Whether programs may call the API with the provider's tokens. */
    boolean takesAccessTokens() {
        return configured() && !audience.isBlank();
    }

    /** The levels of which one must come back; empty for any. */
    List<String> levels() {
        return acr.isBlank() || acr.strip().equals(ANY)
                ? List.of()
                : List.of(acr.strip().split("\\s+"));
    }

    public boolean configured() {
        return issuer != null && !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "ProviderSettings";
    }
}
