package nl.aantafel.account;

import java.time.Duration;
import java.util.List;
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
        @DefaultValue("5s") Duration patience) {

    private static final String ANY = "any";

    public ProviderSettings {
        if (issuer != null && !issuer.isBlank() && acr.isBlank()) {
            throw new CannotStart(
                    "AANTAFEL_OIDC_ACR is missing: name the level of assurance the identity provider must vouch for,"
                            + " one that asks for two factors; or write '" + ANY + "' to take every level.");
        }
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
