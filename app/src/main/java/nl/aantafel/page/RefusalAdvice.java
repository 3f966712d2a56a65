package nl.aantafel.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Turns a refusal into what its caller can use: for a program an RFC 9457 problem that names every wrong field; for a person
 * the same form again with what was typed and a sentence at each field, or a page that says what to do.
 */
@ControllerAdvice
final class RefusalAdvice {

    private final RefusalWords words;

    RefusalAdvice(RefusalWords words) {
        this.words = words;
    }

    @ExceptionHandler
    @Nullable
    Object refused(RefusedException exception, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Refusal refusal = exception.refusal();
        Locale locale = RequestContextUtils.getLocale(request);
        HttpStatus status = RefusalWords.status(refusal);
        if (request.getRequestURI().startsWith("/api/")) {
            return problem(refusal, status, locale);
        }
        String formPage = request.getMethod().equals("POST") ? Refused.formPage(request) : null;
        if (formPage != null
                && !(refusal instanceof Refusal.NotFound)
                && Refused.in(request).errors().isEmpty()) {
            response.setStatus(status.value());
            request.getRequestDispatcher(formPage).forward(Refused.asGet(request, formPage, errors(refusal)), response);
            return null;
        }
        return errorPage(request.getRequestURI(), status, words.sentence(refusal, locale));
    }

    /** A refusal that is about no single field is shown in the error summary under the name "form". */
    private static List<Refusal.FieldError> errors(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Invalid invalid -> invalid.errors();
            case Refusal.Conflict conflict ->
                List.of(new Refusal.FieldError("form", conflict.messageKey(), conflict.arguments()));
            case Refusal.MayNot mayNot ->
                List.of(new Refusal.FieldError("form", mayNot.messageKey(), mayNot.arguments()));
            case Refusal.MayNotDecide may ->
                List.of(new Refusal.FieldError("form", "refusal.may-not-decide", List.of(may.article())));
            case Refusal.Stale stale ->
                List.of(new Refusal.FieldError("form", "refusal.stale", List.of(stale.changedBy(), stale.changedAt())));
            case Refusal.NotFound notFound -> List.of(new Refusal.FieldError("form", "refusal.not-found", List.of()));
        };
    }

    private static ModelAndView errorPage(String address, HttpStatus status, String sentence) {
        ModelAndView page = Pages.view("page/error", ErrorPage.at(address, status.value(), sentence, ""));
        page.setStatus(status);
        return page;
    }

    private ResponseEntity<ProblemDetail> problem(Refusal refusal, HttpStatus status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.sentence(refusal, locale));
        problem.setTitle(words.title(refusal, locale));
        if (refusal instanceof Refusal.Invalid invalid) {
            problem.setProperty("errors", words.fields(invalid, locale));
        }
        if (refusal instanceof Refusal.Stale stale) {
            problem.setProperty("current", stale.current());
            problem.setProperty("currentVersion", stale.currentVersion());
        }
        return ResponseEntity.status(status)
                .header("Content-Type", "application/problem+json")
                .body(problem);
    }
}
