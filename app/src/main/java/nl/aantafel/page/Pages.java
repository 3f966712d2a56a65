package nl.aantafel.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * How a controller answers: with a page, or with a redirect and the sentence that says what was done. The page's frame
 * (viewer, form token, typed values) is added when the view is written.
 */
public final class Pages {

    private Pages() {}

    /** The template under {@code src/main/jte} with its view model; the template's parameters are {@code page} and {@code model}. */
    public static ModelAndView view(String template, Object model) {
        return new ModelAndView(template, Map.of("model", model));
    }

    /** A template without a view model. */
    public static ModelAndView view(String template) {
        return new ModelAndView(template);
    }

    /** Goes to another page and says there, once, what was done. */
    /** After a post, without a word: the page itself shows what happened. */
    public static ModelAndView seeOther(String path) {
        RedirectView view = new RedirectView(path, true, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    public static ModelAndView redirect(String path, String noticeKey, String... arguments) {
        return new ModelAndView(new NoticeRedirect(path, noticeKey, arguments));
    }
}
