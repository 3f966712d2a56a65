package nl.aantafel.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * An identity provider as an organisation would have, in this process: the subject of its people means nothing elsewhere, and the
 * client proves itself with a key.
 */
final class SomeProvider {

    static final String ACR = "urn:test:substantial";

    /** The name of the API in its access tokens. */
    static final String API = "https://aantafel.example/api";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NAME = "X-Name";
    private static final Duration USUAL = Duration.ofMinutes(5);

    private final RSAKey own = key();
    private final RSAKey client = key();
    private final HttpServer clientKeys = clientKeys();
    private final AnnotationConfigServletWebServerApplicationContext server;
    private Supplier<Instant> clock = Instant::now;
    private String back = "http://localhost/none";
    private Consumer<JwtClaimsSet.Builder> twist = claims -> {};

    SomeProvider() {
        server = new AnnotationConfigServletWebServerApplicationContext();
        server.registerBean(SomeProvider.class, () -> this);
        server.register(Server.class);
        server.refresh();
    }

    String issuer() {
        return "http://localhost:" + server.getWebServer().getPort();
    }

    /** Where the client's private key stands. */
    Path clientKey() {
        try {
            Path file = Files.createTempFile("aantafel-client", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, client.toJSONString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void serves(String backAddress, Supplier<Instant> now) {
        back = backAddress;
        clock = now;
        twist = claims -> {};
    }

    /** Puts something else in the tokens than it should. */
    void twists(Consumer<JwtClaimsSet.Builder> how) {
        twist = how;
    }

    static String subject(String name) {
        return "pairwise-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody signs in there; answers the address the browser is sent back to. */
    String signIn(String departure, String name) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(departure))
                            .header(NAME, name)
                            .header("Accept", "text/html")
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A program that somebody uses asks for an access token, as {@code name}. */
    String accessToken(String name) {
        String verifier = "v".repeat(64);
        String callback = signIn(
                issuer() + "/oauth2/authorize?response_type=code&client_id=aantafel&scope=openid&state=s&redirect_uri="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8)
                        + "&code_challenge_method=S256&code_challenge=" + challenge(verifier),
                name);
        String code = callback.replaceAll(".*[?&]code=([^&]*).*", "$1");
        String form = "grant_type=authorization_code&client_id=aantafel&code=" + code + "&redirect_uri="
                + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + "&code_verifier=" + verifier
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion();
        try {
            String answer = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            String token = answer.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
            if (token.equals(answer)) {
                throw new AssertionError(answer);
            }
            return token;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String assertion() {
        Instant now = Instant.now();
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer("aantafel")
                        .subject("aantafel")
                        .audience(issuer())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(java.util.Date.from(now))
                        .expirationTime(java.util.Date.from(now.plus(USUAL)))
                        .build(),
                client);
    }

    /** An access token as the provider would sign it, or as somebody else would. */
    String accessToken(Consumer<JWTClaimsSet.Builder> how, String type, boolean forged) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(API)
                .claim("acr", ACR)
                .issueTime(java.util.Date.from(clock.get()))
                .expirationTime(java.util.Date.from(clock.get().plus(USUAL)));
        how.accept(claims);
        return signed(claims.build(), forged ? key() : own, type);
    }

    /** What it says when somebody signed out there. */
    String signedOut(String name, @Nullable String session, boolean withNonce) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("aantafel")
                .subject(subject(name))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(java.util.Date.from(clock.get()))
                .expirationTime(java.util.Date.from(clock.get().plus(USUAL)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        if (session != null) {
            claims.claim("sid", session);
        }
        if (withNonce) {
            claims.claim("nonce", "n");
        }
        return signed(claims.build(), own);
    }

    /** The same from somebody else. */
    String forgedSignOut(String name) {
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("aantafel")
                        .subject(subject(name))
                        .issueTime(java.util.Date.from(clock.get()))
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build(),
                key());
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        return signed(claims, key, null);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, @Nullable String type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type == null ? null : new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID("key-" + System.identityHashCode(new Object()))
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer clientKeys() {
        try {
            HttpServer keys = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            byte[] body = new JWKSet(client.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            keys.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            keys.start();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegisteredClient registered() {
        return RegisteredClient.withId("one")
                .clientId("aantafel")
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .jwkSetUrl("http://localhost:" + clientKeys.getAddress().getPort() + "/jwks")
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS256)
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private void fill(JwtEncodingContext context) {
        String name = context.getPrincipal().getName();
        context.getClaims()
                .subject(subject(name))
                .claim("acr", ACR)
                .claim("sid", "session-of-" + name)
                .issuedAt(clock.get())
                .expiresAt(clock.get().plus(USUAL));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // The server writes the machine's time here by itself.
            context.getClaims().audience(List.of(API)).notBefore(clock.get());
            context.getJwsHeader().type("at+jwt");
        }
        twist.accept(context.getClaims());
    }

    /** The authorisation server of Spring Security. No configuration of its own right, or the app would find it. */
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory web() {
            return new TomcatServletWebServerFactory(0);
        }

        /** Without any servlet no filter is asked. */
        @Bean
        Servlet rest() {
            return new HttpServlet() {};
        }

        @Bean
        SecurityFilterChain guard(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                    .addFilterAfter(Server::whoAsks, SecurityContextHolderFilter.class)
                    .build();
        }

        /** Whoever says a name is that person; how people prove it there is not what is tested here. */
        private static void whoAsks(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String name = ((HttpServletRequest) request).getHeader(NAME);
            if (name != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                name,
                                null,
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
            }
            chain.doFilter(request, response);
        }

        @Bean
        RegisteredClientRepository clients(SomeProvider provider) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public RegisteredClient findById(String id) {
                    return provider.registered();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return provider.registered();
                }
            };
        }

        @Bean
        JWKSource<SecurityContext> keys(SomeProvider provider) {
            return new ImmutableJWKSet<>(new JWKSet(provider.own));
        }

        @Bean
        JwtDecoder decoder(SomeProvider provider) throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(provider.own.toRSAPublicKey()).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(SomeProvider provider) {
            return provider::fill;
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
