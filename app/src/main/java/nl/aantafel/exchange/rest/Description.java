package nl.aantafel.exchange.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import nl.aantafel.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API (openapi.yaml), read once at start: what is served, and what requests are checked against. */
@Component
final class Description {

    static final String BASE = "/api/v1";
    static final String VERSION = "1.0.0";

    private final ObjectNode document;
    private final byte[] served;

    Description(JsonMapper json, ContactSettings contact, Settings settings) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10_000);
        options.setAllowDuplicateKeys(false);
        try (InputStream file = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            Object read = new Yaml(new SafeConstructor(options)).load(file);
            this.document = json.valueToTree(read);
        }
        document.remove("x-hergebruik");
        contact.describe(((ObjectNode) document.path("info")).putObject("contact"), settings);
        this.served = json.writeValueAsBytes(document);
    }

    byte[] served() {
        return served.clone();
    }

    JsonNode document() {
        return document;
    }

    /** The operation at a path as it stands in the description, without the base. */
    Optional<JsonNode> operation(String path, String method) {
        return find(document.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The schema of an operation's request body. */
    Optional<JsonNode> requestSchema(String path, String method) {
        return operation(path, method)
                .flatMap(operation -> find(operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema")));
    }

    boolean bodyRequired(String path, String method) {
        return operation(path, method)
                .map(operation -> operation.path("requestBody").path("required").asBoolean(false))
                .orElse(false);
    }

    /** What a reference within the document points to; anything else is answered as it is. */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            String pointer = Objects.requireNonNull(found.get("$ref")).asString();
            found = document.at(pointer.substring(1));
        }
        return found;
    }

    private static Optional<JsonNode> find(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }
}
