package nl.aantafel.exchange.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request and checks it against the description; all that is wrong is said at once. */
@Component
final class BodyArgument implements HandlerMethodArgumentResolver {

    /** In bytes; a whole report typed at once stays far below it. */
    static final int MOST = 1 << 20;

    /** Where more may come. */
    private static final Map<String, Integer> MORE = Map.of(
            AttachmentResource.PATH, AttachmentResource.MOST,
            ResponseResource.PATH, ResponseResource.MOST);

    private final Description description;
    private final JsonMapper json;

    BodyArgument(Description description, JsonMapper json) {
        this.description = description;
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Body.class)
                || parameter.getParameterType().equals(LateBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType().equals(LateBody.class) ? (LateBody) () -> body(request) : body(request);
    }

    private Body body(HttpServletRequest request) throws IOException {
        String path = pathOf(request);
        byte[] bytes = bytes(request, path);
        if (bytes.length == 0) {
            if (description.bodyRequired(path, request.getMethod())) {
                throw new NotAccepted(HttpStatus.BAD_REQUEST, new FieldError("body", "exchange.rest.no-body"));
            }
            return new Body(json.createObjectNode());
        }
        requireJson(request);
        JsonNode node = read(bytes);
        Checks checks = new Checks();
        description
                .requestSchema(path, request.getMethod())
                .ifPresent(schema -> new SchemaCheck(description, checks).check("", node, schema));
        checks.refuseIfAny();
        return new Body(node);
    }

    /** The path of the handler as it stands in the description. */
    static String pathOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .substring(Description.BASE.length());
    }

    /** What says beforehand that it is too large is not read at all. */
    private static byte[] bytes(HttpServletRequest request, String path) throws IOException {
        int most = MORE.getOrDefault(path, MOST);
        if (request.getContentLengthLong() > most) {
            throw tooLarge(path, most);
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(path, most);
        }
        return bytes;
    }

    private static NotAccepted tooLarge(String path, int most) {
        return new NotAccepted(
                HttpStatus.CONTENT_TOO_LARGE,
                path.equals(BundleResource.PATH)
                        ? new FieldError("body", "exchange.rest.large-bundle")
                        : new FieldError("body", "exchange.rest.large", most >> 20));
    }

    private static void requireJson(HttpServletRequest request) {
        String type = request.getContentType();
        boolean isJson = false;
        try {
            isJson = type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (org.springframework.http.InvalidMediaTypeException unreadable) {
            // Says nothing we can use: refused below.
        }
        if (!isJson) {
            throw new NotAccepted(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, new FieldError("Content-Type", "exchange.rest.only-json"));
        }
    }

    private JsonNode read(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new NotAccepted(HttpStatus.BAD_REQUEST, where(unreadable));
        }
    }

    static FieldError where(JacksonException unreadable) {
        TokenStreamLocation location = unreadable.getLocation();
        return location == null
                ? new FieldError("body", "exchange.rest.unreadable")
                : new FieldError("body", "exchange.rest.unreadable-at", location.getLineNr(), location.getColumnNr());
    }
}
