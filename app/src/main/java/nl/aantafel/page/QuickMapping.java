package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the method for an address. An address with an id in it is held against every address the house has; here against those only
 * that are as long and end in the same word, which changes nothing but the time it takes.
 */
final class QuickMapping extends RequestMappingHandlerMapping {

    /** How many parts an address has, and its last word when that is always the same. */
    private record Shape(int length, @Nullable String last) {

        static Shape of(PathPattern pattern) {
            String text = pattern.getPatternString();
            String last = text.substring(text.lastIndexOf('/') + 1);
            return new Shape(PathContainer.parsePath(text).elements().size(), varies(last) ? null : last);
        }

        boolean fits(List<PathContainer.Element> address) {
            return address.size() == length && (last == null || last.equals(word(address.getLast())));
        }

        /** As the pattern reads it: decoded, without what comes after a semicolon. */
        private static String word(PathContainer.Element element) {
            return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
        }
    }

    private final Map<RequestMappingInfo, Shape> shapes = new IdentityHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        PathPatternsRequestCondition paths = mapping.getPathPatternsCondition();
        Set<PathPattern> patterns = paths == null ? Set.of() : paths.getPatterns();
        if (patterns.size() == 1
                && !patterns.iterator().next().getPatternString().contains("*")) {
            shapes.put(mapping, Shape.of(patterns.iterator().next()));
        }
        super.registerHandlerMethod(handler, method, mapping);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        Shape shape = shapes.get(info);
        if (shape != null
                && !shape.fits(ServletRequestPathUtils.getParsedRequestPath(request)
                        .pathWithinApplication()
                        .elements())) {
            return null;
        }
        return super.getMatchingMapping(info, request);
    }

    private static boolean varies(String word) {
        return word.isEmpty() || word.indexOf('{') >= 0 || word.indexOf('?') >= 0;
    }

    /** Puts it in the place of the ordinary one. */
    @Component
    static final class Registration implements WebMvcRegistrations {

        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
            return new QuickMapping();
        }
    }
}
