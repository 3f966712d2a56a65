package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a refused post leaves for the page that is shown again: the typed values and what was wrong with them. */
record Refused(Map<String, String> typed, List<Refusal.FieldError> errors) {

    /** The hidden field by which a form says on which page it stands. */
    static final String FORM = "_form";

    private static final String ATTRIBUTE = Refused.class.getName();

    /** A path of plain letters, with a query where one belongs: no escapes, no dots that climb, no second slash. */
    private static final Pattern PAGE = Pattern.compile("/(?!/)[A-Za-z0-9_/-]*+(?:\\?[^\\s#\\p{Cntrl}]*+)?");

    private static final Refused NOTHING = new Refused(Map.of(), List.of());

    static Refused in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Refused refused ? refused : NOTHING;
    }

    /** The path the reader is on: of the form's page, when it is shown again after a refusal. */
    static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page of a form, when the form named one and it is a page of the same kind: of professionals, or of families. */
    static @Nullable String formPage(HttpServletRequest request) {
        String path = request.getParameter(FORM);
        return path != null
                        && PAGE.matcher(path).matches()
                        && !path.startsWith("/api/")
                        && ErrorPage.own(path) == ErrorPage.own(request.getRequestURI())
                ? path
                : null;
    }

    /** The request as a GET of the form's page, holding what was typed. */
    static HttpServletRequest asGet(HttpServletRequest request, String formPage, List<Refusal.FieldError> errors) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FORM) && !name.equals("_csrf")) {
                typed.put(name, String.join("\u001f", values));
            }
        });
        request.setAttribute(ATTRIBUTE, new Refused(typed, errors));
        return new FormPageRequest(request, formPage);
    }

    private static final class FormPageRequest extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        FormPageRequest(HttpServletRequest request, String formPage) {
            super(request);
            MultiValueMap<String, String> query =
                    UriComponentsBuilder.fromUriString(formPage).build().getQueryParams();
            query.forEach((name, values) -> parameters.put(
                    name,
                    values.stream()
                            .map(value -> value == null
                                    ? ""
                                    : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))
                            .toArray(String[]::new)));
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : Arrays.copyOf(values, values.length);
        }
    }
}
