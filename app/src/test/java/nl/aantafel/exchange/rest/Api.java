package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.account.Accounts;
import nl.aantafel.kernel.Checks;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.SignInNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API as the people of the house. Every good answer is checked against the description. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer; {@code json} is empty when there was none. */
    record Answer(int status, HttpResponse<byte[]> raw, JsonNode json) {

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(raw.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        UUID id() {
            assertThat(status).as(text()).isEqualTo(201);
            assertThat(header("Location"))
                    .isEqualTo(json.at("/_links/self/href").asString());
            return UUID.fromString(json.path("id").asString());
        }

        Answer ok() {
            assertThat(status).as(text()).isBetween(200, 299);
            return this;
        }

        List<String> wrongFields() {
            return json.path("errors")
                    .valueStream()
                    .map(each -> each.path("name").asString())
                    .toList();
        }
    }

    private final int port;
    private final House house;
    private final Accounts accounts;
    private final JsonMapper json;
    private final Description description;
    private final Map<UUID, String> tokens = new HashMap<>();
    private final Map<PathPattern, String> patterns = new HashMap<>();

    Api(BeanFactory beans, int port) {
        this(beans, House.of(beans), port);
    }

    /** For what must not change the house that all share. */
    Api(BeanFactory beans, House house, int port) {
        this.port = port;
        this.house = house;
        this.accounts = beans.getBean(Accounts.class);
        this.json = beans.getBean(JsonMapper.class);
        this.description = beans.getBean(Description.class);
        for (String path : description.document().path("paths").propertyNames()) {
            patterns.put(PathPatternParser.defaultInstance.parse(path), path);
        }
    }

    House house() {
        return house;
    }

    Answer get(@Nullable Who who, String path) {
        return send(who, "GET", path, null);
    }

    Answer post(@Nullable Who who, String path, @Nullable String body, String... headers) {
        return send(who, "POST", path, body, headers);
    }

    Answer put(@Nullable Who who, String path, @Nullable String body, String... headers) {
        return send(who, "PUT", path, body, headers);
    }

    Answer delete(@Nullable Who who, String path, String... headers) {
        return send(who, "DELETE", path, null, headers);
    }

    /** Puts what the reader sees now, in the version it has. */
    Answer change(Who who, String path, String body) {
        return put(who, path, body, "If-Match", get(who, path).ok().header("ETag"));
    }

    Answer asAdministrator(String method, String path, @Nullable String body, String... headers) {
        return sendAs(token(house.administrator().person()), method, path, body, headers);
    }

    Answer send(@Nullable Who who, String method, String path, @Nullable String body, String... headers) {
        return sendAs(who == null ? "" : token(house.id(who)), method, path, body, headers);
    }

    private Answer sendAs(String token, String method, String path, @Nullable String body, String... headers) {
        String full = path.startsWith(Description.BASE) ? path : Description.BASE + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + full))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return checked(
                    method,
                    full.substring(Description.BASE.length()),
                    CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String token(UUID who) {
        String known = tokens.get(who);
        if (known == null) {
            String name = SignInNames.of(accounts, house, who);
            known = post(null, "/demo/token", "{\"account\":\"" + name + "\"}")
                    .ok()
                    .json()
                    .path("access_token")
                    .asString();
            tokens.put(who, known);
        }
        return known;
    }

    private Answer checked(String method, String path, HttpResponse<byte[]> raw) {
        String type = raw.headers().firstValue("Content-Type").orElse("");
        JsonNode node = type.contains("json") ? json.readTree(raw.body()) : json.createObjectNode();
        assertThat(raw.headers().firstValue("API-Version")).hasValue(Description.VERSION);
        assertThat(raw.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        if (raw.statusCode() >= 400) {
            assertThat(type).as(method + " " + path).startsWith("application/problem+json");
        }
        operation(method, path)
                .ifPresent(operation -> check(method + " " + path, operation, raw.statusCode(), type, node));
        return new Answer(raw.statusCode(), raw, node);
    }

    private java.util.Optional<JsonNode> operation(String method, String path) {
        String bare = path.replaceAll("\\?.*", "");
        return patterns.entrySet().stream()
                .filter(each -> each.getKey().matches(org.springframework.http.server.PathContainer.parsePath(bare)))
                .min(Map.Entry.comparingByKey(PathPattern.SPECIFICITY_COMPARATOR))
                .flatMap(each -> description.operation(each.getValue(), method));
    }

    private void check(String what, JsonNode operation, int status, String type, JsonNode node) {
        JsonNode response = description.resolve(operation.path("responses").path(String.valueOf(status)));
        assertThat(response.isMissingNode())
                .as(what + " answers " + status + ", which is not described")
                .isFalse();
        if (!type.contains("json")) {
            return;
        }
        JsonNode content = response.path("content");
        JsonNode schema = content.path(
                        type.startsWith("application/problem") ? "application/problem+json" : "application/json")
                .path("schema");
        assertThat(schema.isMissingNode())
                .as(what + " has no schema for " + type)
                .isFalse();
        if (schema.path("type").asString("").equals("object") && !schema.has("properties")) {
            return;
        }
        Checks wrong = new Checks();
        new SchemaCheck(description, wrong).check("", node, schema);
        assertThat(wrong.errors()).as(what + " -> " + node).isEmpty();
    }
}
