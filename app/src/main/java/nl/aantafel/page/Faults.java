package nl.aantafel.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is shown when no handler answered: never a stack trace, and for forbidden the same as for absent. */
@Controller
final class Faults implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Texts texts;
    private final Time time;

    Faults(Texts texts, Time time) {
        this.texts = texts;
        this.time = time;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        HttpStatus shown = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        String reference = "";
        if (shown.is5xxServerError()) {
            reference = Ids.next(time.now()).toString().substring(24);
            Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("fault {}", reference, cause instanceof Throwable thrown ? thrown : null);
        }
        Locale locale = RequestContextUtils.getLocale(request);
        String sentence = texts.find(locale, "fault." + shown.value())
                .orElse(texts.get(locale, shown.is5xxServerError() ? "fault.500" : "fault.400"));
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri != null && uri.toString().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(shown, sentence);
            if (!reference.isEmpty()) {
                problem.setProperty("reference", reference);
            }
            return ResponseEntity.status(shown)
                    .header("Content-Type", "application/problem+json")
                    .body(problem);
        }
        var page = Pages.view("page/error", ErrorPage.at(String.valueOf(uri), shown.value(), sentence, reference));
        page.setStatus(shown);
        return page;
    }
}
