package nl.aantafel.exchange.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the parameters of an address and checks them against the description. */
@Component
final class QueryArgument implements HandlerMethodArgumentResolver {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Description description;

    QueryArgument(Description description) {
        this.description = description;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Query.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Map<String, JsonNode> known = known(request);
        Checks checks = new Checks();
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            JsonNode schema = known.get(name);
            if (schema == null) {
                checks.add(name, "exchange.rest.unknown-field", String.join(", ", known.keySet()));
            } else if (given.length > 1) {
                checks.add(name, "exchange.rest.twice");
            } else if (!given[0].isEmpty()) {
                new SchemaCheck(description, checks).check(name, value(given[0], schema), schema);
                values.put(name, given[0]);
            }
        });
        required(request).forEach((name, schema) -> checks.that(values.containsKey(name), name, "check.required"));
        if (checks.failed()) {
            throw new NotAccepted(HttpStatus.BAD_REQUEST, checks.errors().toArray(FieldError[]::new));
        }
        return new Query(request.getRequestURI(), values);
    }

    private Map<String, JsonNode> known(HttpServletRequest request) {
        return parameters(request, false);
    }

    private Map<String, JsonNode> required(HttpServletRequest request) {
        return parameters(request, true);
    }

    private Map<String, JsonNode> parameters(HttpServletRequest request, boolean requiredOnly) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        description.operation(BodyArgument.pathOf(request), request.getMethod()).ifPresent(operation -> {
            for (JsonNode each : operation.path("parameters")) {
                JsonNode parameter = description.resolve(each);
                if (parameter.path("in").asString("").equals("query")
                        && (!requiredOnly || parameter.path("required").asBoolean(false))) {
                    all.put(parameter.path("name").asString(), description.resolve(parameter.path("schema")));
                }
            }
        });
        return all;
    }

    /** The text of a parameter as the JSON value its schema asks for. */
    private JsonNode value(String text, JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "integer" ->
                text.matches("-?\\d{1,9}") ? NODES.numberNode(Integer.parseInt(text)) : NODES.stringNode(text);
            case "boolean" ->
                text.matches("true|false") ? NODES.booleanNode(text.equals("true")) : NODES.stringNode(text);
            case "array" -> {
                var list = NODES.arrayNode();
                for (String each : text.split(",")) {
                    list.add(each);
                }
                yield list;
            }
            default -> NODES.stringNode(text);
        };
    }
}
