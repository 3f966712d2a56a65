package nl.aantafel.exchange.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Checks;
import tools.jackson.databind.JsonNode;

/**
 * Checks a value against a schema of the description, as far as the description uses schemas: types, formats, enumerations,
 * bounds, what is required and what is unknown. Says all that is wrong, each with its path. What is {@code null} counts as
 * left out.
 */
final class SchemaCheck {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Description description;
    private final Checks wrong;

    SchemaCheck(Description description, Checks wrong) {
        this.description = description;
        this.wrong = wrong;
    }

    void check(String path, JsonNode value, JsonNode schema) {
        JsonNode meant = description.resolve(schema);
        String type = meant.path("type").asString("");
        switch (type) {
            case "object" -> object(path, value, meant);
            case "array" -> array(path, value, meant);
            case "string" -> string(path, value, meant);
            case "integer" -> integer(path, value, meant);
            case "boolean" -> demand(value.isBoolean(), path, "exchange.rest.not-truth");
            default -> any(path, value, meant);
        }
    }

    private void any(String path, JsonNode value, JsonNode schema) {
        for (JsonNode part : schema.path("allOf")) {
            check(path, value, part);
        }
    }

    private boolean demand(boolean holds, String path, String message, Object... arguments) {
        wrong.that(holds, name(path), message, arguments);
        return holds;
    }

    private static String name(String path) {
        return path.isEmpty() ? "body" : path;
    }

    private void object(String path, JsonNode value, JsonNode schema) {
        if (!demand(value.isObject(), path, "exchange.rest.not-object")) {
            return;
        }
        JsonNode properties = schema.path("properties");
        for (JsonNode required : schema.path("required")) {
            JsonNode given = value.get(required.asString());
            demand(given != null && !given.isNull(), at(path, required.asString()), "check.required");
        }
        for (String name : value.propertyNames()) {
            JsonNode given = Objects.requireNonNull(value.get(name));
            if (properties.has(name)) {
                if (!given.isNull()) {
                    check(at(path, name), given, Objects.requireNonNull(properties.get(name)));
                }
            } else {
                further(at(path, name), given, schema);
            }
        }
    }

    private void further(String path, JsonNode value, JsonNode schema) {
        JsonNode further = schema.path("additionalProperties");
        if (further.isObject()) {
            check(path, value, further);
        } else {
            demand(further.asBoolean(false), path, "exchange.rest.unknown-field", known(schema));
        }
    }

    private static String known(JsonNode schema) {
        return String.join(", ", schema.path("properties").propertyNames());
    }

    private void array(String path, JsonNode value, JsonNode schema) {
        if (!demand(value.isArray(), path, "exchange.rest.not-list")) {
            return;
        }
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (demand(value.size() <= most, path, "exchange.rest.too-many", String.valueOf(most))) {
            for (int i = 0; i < value.size(); i++) {
                check(path + "[" + i + "]", Objects.requireNonNull(value.get(i)), schema.path("items"));
            }
        }
    }

    private void string(String path, JsonNode value, JsonNode schema) {
        if (!demand(value.isString(), path, "exchange.rest.not-text")) {
            return;
        }
        String text = value.stringValue();
        if (schema.has("enum")) {
            List<String> codes = new ArrayList<>();
            schema.path("enum").forEach(code -> codes.add(code.asString()));
            demand(codes.contains(text), path, "exchange.rest.unknown-code", String.join(", ", codes));
        }
        switch (schema.path("format").asString("")) {
            case "uuid" -> demand(isUuid(text), path, "exchange.rest.not-uuid");
            case "date" -> demand(parses(() -> LocalDate.parse(text)), path, "exchange.rest.not-date");
            case "date-time" -> demand(parses(() -> moment(text)), path, "exchange.rest.not-moment");
            default -> {}
        }
    }

    private void integer(String path, JsonNode value, JsonNode schema) {
        if (demand(value.isInt() || value.isLong(), path, "exchange.rest.not-number")) {
            long number = value.asLong();
            long least = schema.path("minimum").asLong(Integer.MIN_VALUE);
            long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
            demand(number >= least && number <= most, path, "exchange.rest.out-of-range", "" + least, "" + most);
        }
    }

    static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches()
                && UUID.fromString(text).toString().equalsIgnoreCase(text);
    }

    static Instant moment(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException not) {
            return false;
        }
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
