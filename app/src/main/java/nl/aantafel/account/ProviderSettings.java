package nl.aantafel.account;

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
 * @param acr the level of assurance that is asked for and must come back; any when empty
 * @param signing how it signs its tokens
 */
@ConfigurationProperties("aantafel.oidc")
public record ProviderSettings(
        @Nullable String issuer,
        @DefaultValue("aantafel") String clientId,
        @Nullable String clientKey,
        @Nullable String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("") String acr,
        @DefaultValue("RS256") String signing) {

    public boolean configured() {
        return issuer != null && !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "ProviderSettings";
    }
}
