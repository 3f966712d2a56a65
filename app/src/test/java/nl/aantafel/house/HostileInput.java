package nl.aantafel.house;

import java.util.List;
import nl.aantafel.exchange.rest.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What nobody would type, and what somebody who means harm would. */
final class HostileInput {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "x".repeat(20_001),
            "'; drop table casefile.person; --",
            "\"><script>alert(1)</script>",
            "💥\u202E\uD83C\uDFFD",
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "31-12-9999",
            "1-1-1",
            "25:61",
            "2026-11-20T99:00",
            "019a0000-0000-7000-8000-000000000000",
            "p:019a0000-0000-7000-8000-000000000000",
            "p:",
            ":",
            "/",
            "a/b/c",
            "a\r\nX-Injected: b",
            "../../etc/passwd",
            "%00%ff%",
            "${7*7}#{7*7}{0}",
            "{\"a\": [",
            "[]");

    private static final List<JsonNode> NODES_OF_NO_KIND = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(new java.math.BigDecimal("1e400")),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.arrayNode(),
            NODES.objectNode(),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.arrayNode().add(NODES.arrayNode().add(NODES.objectNode())));

    private HostileInput() {}

    /** A good body with one property of its schema replaced, or left out; now and then the whole of it. */
    static JsonNode spoil(JsonNode good, JsonNode schema, Samples samples, Lot lot) {
        if (!(good instanceof ObjectNode object) || lot.oneIn(12)) {
            return one(lot);
        }
        List<String> names =
                List.copyOf(samples.meant(schema).path("properties").propertyNames());
        if (names.isEmpty()) {
            return object.set("onbekend", one(lot));
        }
        String name = lot.one(names);
        JsonNode inside = object.get(name);
        if (lot.oneIn(8)) {
            object.remove(name);
        } else if (inside instanceof ArrayNode list && !list.isEmpty() && lot.oneIn(2)) {
            list.set(0, one(lot));
        } else {
            object.set(name, one(lot));
        }
        return object;
    }

    private static JsonNode one(Lot lot) {
        return lot.oneIn(2) ? NODES.stringNode(lot.one(TEXTS)) : lot.one(NODES_OF_NO_KIND);
    }
}
