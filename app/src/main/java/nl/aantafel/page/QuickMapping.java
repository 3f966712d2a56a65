package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the method for an address. The ordinary one holds an address with an id in it against every address the house has; here it is
 * held against those only that are as long and end in the same word, which changes nothing but the time it takes.
 */
final class QuickMapping extends RequestMappingHandlerMapping {

    /** How many parts an address has, and its last word when that is always the same. */
    private record Shape(int length, @Nullable String last) {

        private static final Shape ANY = new Shape(-1, null);

        static Shape of(RequestMappingInfo mapping) {
            PathPatternsRequestCondition paths = mapping.getPathPatternsCondition();
            Set<PathPattern> patterns = paths == null ? Set.of() : paths.getPatterns();
            String text = patterns.size() == 1 ? patterns.iterator().next().getPatternString() : "*";
            String last = text.substring(text.lastIndexOf('/') + 1);
            return text.contains("*")
                    ? ANY
                    : new Shape(PathContainer.parsePath(text).elements().size(), varies(last) ? null : last);
        }

        private static boolean varies(String word) {
            return word.isEmpty() || word.indexOf('{') >= 0 || word.indexOf('?') >= 0;
        }
    }

    private record Known(RequestMappingInfo mapping, HandlerMethod method) {}

    private final Map<Shape, List<Known>> known = new ConcurrentHashMap<>();

    private final ServedAddresses served;

    QuickMapping(ServedAddresses served) {
        this.served = served;
    }

    /** What this process does not serve has no address in it. */
    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, handlerType);
        return mapping == null || mapping.getPatternValues().stream().allMatch(served::serves) ? mapping : null;
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        known.computeIfAbsent(Shape.of(mapping), shape -> new CopyOnWriteArrayList<>())
                .add(new Known(mapping, createHandlerMethod(handler, method)));
    }

    /** Where one fits, it is that one; which of several, and what is wrong when there is none, the ordinary way knows. */
    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        List<PathContainer.Element> address = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        String last = address.isEmpty() ? "" : word(address.getLast());
        Known found = null;
        RequestMappingInfo match = null;
        for (Shape shape : List.of(new Shape(address.size(), last), new Shape(address.size(), null), Shape.ANY)) {
            for (Known each : known.getOrDefault(shape, List.of())) {
                RequestMappingInfo fits = getMatchingMapping(each.mapping, request);
                if (fits != null && match != null) {
                    return super.lookupHandlerMethod(path, request);
                }
                if (fits != null) {
                    found = each;
                    match = fits;
                }
            }
        }
        if (found == null || match == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method);
        handleMatch(match, path, request);
        return found.method;
    }

    /** As a pattern reads it: decoded, without what comes after a semicolon. */
    private static String word(PathContainer.Element element) {
        return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
    }

    /** Puts it in the place of the ordinary one. */
    @Component
    static final class Registration implements WebMvcRegistrations {

        private final ObjectProvider<ServedAddresses> served;

        Registration(ObjectProvider<ServedAddresses> served) {
            this.served = served;
        }

        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
            return new QuickMapping(served.getIfAvailable(() -> any -> true));
        }
    }
}
