package nl.aantafel.account;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.account.domain.ProviderVisit;
import nl.aantafel.kernel.Sha256;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The identity provider, after the Dutch government's assurance profile for OpenID Connect: code flow only, PKCE with S256, state
 * and nonce, a client that proves itself with its private key, the level of assurance by {@code acr}, an id token of a few minutes.
 * No user info is asked for: who somebody is, is the subject, and what that person may, this house decides. Built from Spring
 * Security's parts when somebody first goes there, so that a provider that is down keeps nothing from starting.
 */
@Component
class IdentityProvider {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    private static final String REGISTRATION = "organisation";
    private static final Duration LONGEST_ID_TOKEN = Duration.ofMinutes(15);
    private static final Duration LONGEST_ACCESS_TOKEN = Duration.ofHours(1);
    private static final Set<String> ACCESS = Set.of("at+jwt", "application/at+jwt");

    /** How a provider marks what it says about signing out; older ones mark no token. */
    private static final Set<String> SIGNING_OUT = Set.of("", "jwt", "logout+jwt", "application/logout+jwt");

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final ProviderSettings settings;
    private final PatientCalls provider;
    private final Time time;
    private final SingletonSupplier<ClientRegistration> registration = SingletonSupplier.of(this::discovered);
    private final SingletonSupplier<OidcAuthorizationCodeAuthenticationProvider> exchange =
            SingletonSupplier.of(this::exchanging);
    private final SingletonSupplier<JwtDecoder> signOuts = SingletonSupplier.of(this::signOutDecoder);
    private final SingletonSupplier<JwtDecoder> accessTokens = SingletonSupplier.of(this::accessDecoder);

    IdentityProvider(ProviderSettings settings, Time time) {
        this.settings = settings;
        this.provider = new PatientCalls(settings.patience());
        this.time = time;
    }

    boolean configured() {
        return settings.configured();
    }

    /** Where the browser is sent; {@code back} is where it comes back to. Empty when the provider cannot be asked where that is. */
    Optional<String> address(ProviderVisit visit, String back) {
        try {
            return Optional.of(request(visit, back).getAuthorizationRequestUri());
        } catch (IllegalArgumentException | IllegalStateException | RestClientException e) {
            LOG.warn("the identity provider cannot be asked: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Who came back with this code; empty when the provider does not stand for it, or cannot be asked. */
    Optional<OidcIdToken> who(ProviderVisit visit, String back, String code) {
        try {
            OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                    .state(visit.state())
                    .redirectUri(back)
                    .build();
            OAuth2LoginAuthenticationToken shown = new OAuth2LoginAuthenticationToken(
                    client(), new OAuth2AuthorizationExchange(request(visit, back), answer));
            Authentication known = exchange.obtain().authenticate(shown);
            return known != null && known.getPrincipal() instanceof OidcUser user
                    ? Optional.of(user.getIdToken())
                    : Optional.empty();
        } catch (AuthenticationException
                | JwtException
                | IllegalArgumentException
                | IllegalStateException
                | RestClientException e) {
            LOG.warn("the identity provider did not say who came back: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Where somebody signs out there too; empty when the provider has no such place. */
    Optional<String> signOutAddress(@Nullable String idToken, String back) {
        Object end = client().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) {
            return Optional.empty();
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", back);
        if (idToken != null) {
            address.queryParam("id_token_hint", idToken);
        }
        return Optional.of(address.encode().build().toUriString());
    }

    /** What the provider says about a sign-out there (back-channel); empty when it is not a good token of its. */
    Optional<Jwt> signedOut(String token) {
        try {
            return Optional.of(signOuts.obtain().decode(token));
        } catch (JwtException | IllegalArgumentException | IllegalStateException | RestClientException e) {
            return Optional.empty();
        }
    }

    /** Whose access token this is; empty when it is not a good one of the provider for us, or cannot be told. */
    Optional<String> caller(String token) {
        try {
            return Optional.ofNullable(accessTokens.obtain().decode(token).getSubject());
        } catch (JwtException | IllegalArgumentException | IllegalStateException | RestClientException e) {
            LOG.info("an access token was not taken: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Keys are asked for anew when a token names one that is not known, and not more often than once in half a minute. */
    private JwtDecoder accessDecoder() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.parse(settings.signing()), providersKeys()));
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock());
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(times, this::forOurApi, this::lasting, this::assured));
        return decoder;
    }

    private JWKSource<SecurityContext> providersKeys() {
        String address = needed(client().getProviderDetails().getJwkSetUri());
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(),
                            from -> new Resource(
                                    provider.forKeys().getForObject(from.toString(), String.class), "application/json"))
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException odd) {
            throw new IllegalStateException(odd);
        }
    }

    /** An access token (RFC 9068) of this provider, for us; neither who signed in, nor that somebody signed out, is one. */
    private OAuth2TokenValidatorResult forOurApi(Jwt token) {
        Object type = token.getHeaders().get("typ");
        Object said = token.getClaims().get("typ");
        boolean access =
                type != null && ACCESS.contains(type.toString().toLowerCase(Locale.ROOT)) || "Bearer".equals(said);
        boolean fits = access
                && issuer().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(settings.audience().strip())
                && token.getSubject() != null
                && !token.hasClaim("nonce")
                && !token.hasClaim("events");
        return fits ? OAuth2TokenValidatorResult.success() : failed("not an access token for this API");
    }

    private OAuth2TokenValidatorResult lasting(Jwt token) {
        Instant from = token.getIssuedAt();
        Instant until = token.getExpiresAt();
        return from != null && until != null && Duration.between(from, until).compareTo(LONGEST_ACCESS_TOKEN) <= 0
                ? OAuth2TokenValidatorResult.success()
                : failed("the access token lasts too long");
    }

    String issuer() {
        return needed(settings.issuer());
    }

    private ClientRegistration client() {
        return registration.obtain();
    }

    private OAuth2AuthorizationRequest request(ProviderVisit visit, String back) {
        var builder = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(needed(client().getProviderDetails().getAuthorizationUri()))
                .clientId(settings.clientId())
                .redirectUri(back)
                .scope("openid")
                .state(visit.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, visit.nonce(), PkceParameterNames.CODE_VERIFIER, visit.verifier()));
        builder.additionalParameters(more -> {
            more.put(OidcParameterNames.NONCE, hashed(visit.nonce()));
            more.put(PkceParameterNames.CODE_CHALLENGE, hashed(visit.verifier()));
            more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
            if (!settings.levels().isEmpty()) {
                more.put("acr_values", String.join(" ", settings.levels()));
            }
        });
        return builder.build();
    }

    private static String hashed(String text) {
        MessageDigest digest = Sha256.begin();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private ClientRegistration discovered() {
        ClientAuthenticationMethod proof = settings.clientKey() == null
                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                : ClientAuthenticationMethod.PRIVATE_KEY_JWT;
        return ClientRegistrations.fromOidcConfiguration(configuration())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(proof)
                .scope("openid")
                .build();
    }

    /** What the provider says about itself; of another than was asked it is not taken. */
    private Map<String, Object> configuration() {
        Map<String, Object> said = provider.ask(issuer() + "/.well-known/openid-configuration");
        if (!issuer().equals(said.get("issuer"))) {
            throw new IllegalStateException("the identity provider calls itself otherwise than the settings do");
        }
        return said;
    }

    private OidcAuthorizationCodeAuthenticationProvider exchanging() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(provider.forTokens());
        if (settings.clientKey() != null) {
            JWK key = key(settings.clientKey());
            tokens.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<
                    OAuth2AuthorizationCodeGrantRequest>(any -> key));
        }
        OidcAuthorizationCodeAuthenticationProvider exchanging = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        exchanging.setJwtDecoderFactory(this::idTokens);
        return exchanging;
    }

    private JwtDecoder idTokens(ClientRegistration client) {
        NimbusJwtDecoder decoder = keys().build();
        decoder.setJwtValidator(checks(client));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys() {
        return NimbusJwtDecoder.withJwkSetUri(
                        needed(client().getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(needed(SignatureAlgorithm.from(settings.signing())))
                .restOperations(provider.forKeys());
    }

    private OAuth2TokenValidator<Jwt> checks(ClientRegistration client) {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock());
        OidcIdTokenValidator standard = new OidcIdTokenValidator(client);
        standard.setClock(clock());
        return new DelegatingOAuth2TokenValidator<>(times, standard, this::brief, this::assured);
    }

    /** The profile wants an id token that is only good for arriving. */
    private OAuth2TokenValidatorResult brief(Jwt token) {
        Instant from = token.getIssuedAt();
        Instant until = token.getExpiresAt();
        return from != null && until != null && Duration.between(from, until).compareTo(LONGEST_ID_TOKEN) <= 0
                ? OAuth2TokenValidatorResult.success()
                : failed("the id token lasts too long");
    }

    private OAuth2TokenValidatorResult assured(Jwt token) {
        String level = token.getClaimAsString("acr");
        return settings.levels().isEmpty()
                        || (level != null && settings.levels().contains(level))
                ? OAuth2TokenValidatorResult.success()
                : failed("another level of assurance");
    }

    private JwtDecoder signOutDecoder() {
        NimbusJwtDecoder decoder = keys().jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, this::aboutSigningOut));
        return decoder;
    }

    private OAuth2TokenValidatorResult aboutSigningOut(Jwt token) {
        boolean event = token.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey("http://schemas.openid.net/event/backchannel-logout");
        String type = token.getHeaders().getOrDefault("typ", "").toString().toLowerCase(Locale.ROOT);
        boolean fits = event
                && SIGNING_OUT.contains(type)
                && issuer().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(settings.clientId())
                && token.getIssuedAt() != null
                && !token.hasClaim("nonce")
                && (token.hasClaim("sub") || token.hasClaim("sid"));
        return fits ? OAuth2TokenValidatorResult.success() : failed("not about signing out here");
    }

    /** Told when somebody goes there, and not at the start, which needs no provider. */
    private static <T> T needed(@Nullable T setting) {
        if (setting == null) {
            throw new IllegalStateException("the settings of the identity provider are not complete");
        }
        return setting;
    }

    private static OAuth2TokenValidatorResult failed(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }

    private static JWK key(String file) {
        try {
            return JWK.parse(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new OAuth2AuthenticationException("the client's key is no JWK");
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.now();
            }
        };
    }
}
