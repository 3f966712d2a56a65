package nl.aantafel.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A real Keycloak with one realm: its people, and one program that proves itself with a key and knows people by a subject of its own. */
final class SomeKeycloak {

    static final String PASSWORD = "rode stoel bij het raam";

    private static final String ADMINISTRATOR = "beheer";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path home;
    private final int port = freePort();
    private final RSAKey client = key();

    SomeKeycloak(Path home) {
        this.home = home;
    }

    static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/aantafel";
    }

    Path clientKey() {
        return written("aantafel-client.json", client.toJSONString());
    }

    /** Starts it for a program at this address and people by these names, and ends it with this process. */
    void start(String program, Map<String, UUID> people) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(realms.resolve("aantafel-realm.json"), realm(program, people));
        ProcessBuilder starting = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port);
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        starting.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        starting.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        Process keycloak = starting.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
        }));
        awaitReady(keycloak);
    }

    private void awaitReady(Process keycloak) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (!keycloak.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Keycloak does not start; see " + home.resolve("keycloak.log"));
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private boolean ready() {
        try {
            return get(HttpClient.newHttpClient(), issuer() + "/.well-known/openid-configuration")
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Somebody signs in there in a fresh browser; answers the address it is sent back to. */
    String signIn(String departure, String name) {
        HttpClient browser = HttpClient.newHttpClient();
        HttpResponse<String> page = get(browser, departure);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(page.statusCode() + " " + page.body());
        }
        HttpResponse<String> answer = post(
                browser,
                form.group(1).replace("&amp;", "&"),
                Map.of("Cookie", cookies(page)),
                Map.of("username", name, "password", PASSWORD));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** They are for https only, except that a browser takes this machine for safe. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /** The administrator there ends all sessions of somebody. */
    void signOut(UUID person) {
        HttpClient any = HttpClient.newHttpClient();
        HttpResponse<String> entered = post(
                any,
                "http://localhost:" + port + "/realms/master/protocol/openid-connect/token",
                Map.of(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        PASSWORD));
        String token = JSON.readTree(entered.body()).get("access_token").stringValue();
        HttpResponse<String> done = post(
                any,
                "http://localhost:" + port + "/admin/realms/aantafel/users/" + person + "/logout",
                Map.of("Authorization", "Bearer " + token),
                Map.of());
        if (done.statusCode() / 100 != 2) {
            throw new AssertionError(done.statusCode() + " " + done.body());
        }
    }

    private String realm(String program, Map<String, UUID> people) {
        String users = people.entrySet().stream()
                .map(person -> """
                        {"id": "%s", "username": "%s", "enabled": true, "email": "%s@example.org", "emailVerified": true,
                         "firstName": "Mens", "lastName": "Van Buiten",
                         "credentials": [{"type": "password", "value": "%s", "temporary": false}]}\
                        """.formatted(person.getValue(), person.getKey(), person.getKey(), PASSWORD))
                .collect(Collectors.joining(", "));
        return """
                {"realm": "aantafel", "enabled": true, "sslRequired": "none", "accessTokenLifespan": 300,
                 "users": [%s],
                 "clients": [{
                   "clientId": "aantafel", "enabled": true, "protocol": "openid-connect", "publicClient": false,
                   "standardFlowEnabled": true, "implicitFlowEnabled": false, "directAccessGrantsEnabled": false,
                   "clientAuthenticatorType": "client-jwt",
                   "redirectUris": ["%s/sign-in/provider/back"],
                   "attributes": {
                     "use.jwks.string": "true", "jwks.string": %s,
                     "token.endpoint.auth.signing.alg": "RS256", "pkce.code.challenge.method": "S256",
                     "backchannel.logout.url": "%s/sign-in/provider/signed-out",
                     "backchannel.logout.session.required": "true",
                     "post.logout.redirect.uris": "%s/sign-in"},
                   "protocolMappers": [{
                     "name": "own subject", "protocol": "openid-connect", "protocolMapper": "oidc-sha256-pairwise-sub-mapper",
                     "config": {"pairwiseSubAlgorithmSalt": "zout"}}]
                 }]}
                """.formatted(
                users, program, JSON.writeValueAsString(new JWKSet(client.toPublicJWK()).toString()), program, program);
    }

    private static HttpResponse<String> get(HttpClient browser, String address) {
        return send(browser, HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private static HttpResponse<String> post(
            HttpClient browser, String address, Map<String, String> headers, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(browser, request);
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID("aantafel")
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path written(String name, String content) {
        try {
            return Files.writeString(Files.createDirectories(home).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
