package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The least body a schema takes: what is required, filled with anything of the right type. */
public final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode description;

    public Samples(JsonNode description) {
        this.description = description;
    }

    /** What the description asks as a body; a missing node when it asks none. */
    public JsonNode body(String path, String method) {
        return description
                .path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** The schema itself, where another one points at it. */
    public JsonNode meant(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = description.at(
                    Objects.requireNonNull(found.get("$ref")).asString().substring(1));
        }
        return found;
    }

    public JsonNode of(JsonNode schema) {
        JsonNode meant = meant(schema);
        return switch (meant.path("type").asString("")) {
            case "object" -> {
                var object = NODES.objectNode();
                for (JsonNode required : meant.path("required")) {
                    JsonNode property =
                            Objects.requireNonNull(meant.path("properties").get(required.asString()));
                    object.set(required.asString(), of(property));
                }
                yield object;
            }
            case "array" -> NODES.arrayNode().add(of(meant.path("items")));
            case "integer" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(text(meant));
        };
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T10:00:00Z";
            default -> "iets";
        };
    }
}
