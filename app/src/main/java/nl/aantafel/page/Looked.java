package nl.aantafel.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * How what the language helper saw in a field is answered: to a script as the piece that stands under the field, else as the form's page
 * once more, with what was typed and that piece in its place.
 */
public final class Looked {

    /** The field of a form that names which of its fields is to be looked at. */
    public static final String FIELD = "_look";

    private static final String ATTRIBUTE = Looked.class.getName();

    private Looked() {}

    @SuppressWarnings("unchecked")
    static Map<String, LanguageLook> in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Map<?, ?> looks
                ? (Map<String, LanguageLook>) looks
                : Map.of();
    }

    public static @Nullable ModelAndView answer(
            HttpServletRequest request, HttpServletResponse response, String field, LanguageLook look)
            throws ServletException, IOException {
        String formPage = Refused.formPage(request);
        if (formPage == null || "fetch".equals(request.getHeader("X-Requested-With"))) {
            return Pages.view("component/plainLook", look);
        }
        Again.show(request, response, formPage, ATTRIBUTE, Map.of(field, look));
        return null;
    }
}
