package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request's body, checked against the description before anybody gets to see it: what is there has the right type. A field
 * that was left out reads as empty.
 */
@Personal
final class Body {

    private final JsonNode node;

    Body(JsonNode node) {
        this.node = node;
    }

    JsonNode node() {
        return node;
    }

    private Optional<JsonNode> find(String field) {
        JsonNode found = node.get(field);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    boolean has(String field) {
        return find(field).isPresent();
    }

    String text(String field) {
        return find(field).map(JsonNode::asString).orElse("");
    }

    @Nullable
    UUID id(String field) {
        return find(field).map(JsonNode::asString).map(UUID::fromString).orElse(null);
    }

    /** For what the description requires. */
    UUID needId(String field) {
        return Objects.requireNonNull(id(field), field);
    }

    @Nullable
    LocalDate day(String field) {
        return find(field).map(JsonNode::asString).map(LocalDate::parse).orElse(null);
    }

    LocalDate needDay(String field) {
        return Objects.requireNonNull(day(field), field);
    }

    @Nullable
    Instant moment(String field) {
        return has(field) ? needMoment(field) : null;
    }

    Instant needMoment(String field) {
        return SchemaCheck.moment(text(field));
    }

    @Nullable
    Boolean maybe(String field) {
        JsonNode found = find(field).orElse(null);
        return found == null ? null : (Boolean) found.asBoolean();
    }

    boolean truth(String field, boolean otherwise) {
        Boolean found = maybe(field);
        return found == null ? otherwise : found;
    }

    @Nullable
    Integer number(String field) {
        JsonNode found = find(field).orElse(null);
        return found == null ? null : (Integer) found.asInt();
    }

    int needNumber(String field) {
        return Objects.requireNonNull(number(field), field);
    }

    /** The code as it is called inside; the description has refused those that do not exist. */
    String code(String field, Codes codes) {
        String text = text(field);
        return text.isEmpty() ? "" : codes.internal(text).orElse(text);
    }

    Set<String> texts(String field) {
        return new LinkedHashSet<>(each(field, JsonNode::asString));
    }

    Set<String> codes(String field, Codes codes) {
        return new LinkedHashSet<>(
                each(field, value -> codes.internal(value.asString()).orElse(value.asString())));
    }

    Set<UUID> ids(String field) {
        return new LinkedHashSet<>(each(field, value -> UUID.fromString(value.asString())));
    }

    List<Body> parts(String field) {
        return each(field, Body::new);
    }

    <T> List<T> parts(String field, Function<Body, T> reading) {
        return parts(field).stream().map(reading).toList();
    }

    Optional<Body> part(String field) {
        return find(field).map(Body::new);
    }

    private <T> List<T> each(String field, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        find(field).ifPresent(list -> list.forEach(value -> all.add(reading.apply(value))));
        return all;
    }

    @Override
    public String toString() {
        return "Body[" + node.size() + "]";
    }
}
