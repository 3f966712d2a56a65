package nl.aantafel.exchange.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.RefusalWords;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every refusal of the API as an RFC 9457 problem in the language the caller asked for, naming each wrong field as the API calls
 * it. What nobody foresaw is left to the error page, which tells a number and nothing else.
 */
@Component
final class Problems implements HandlerExceptionResolver, Ordered {

    /** What is told: the sentence about the whole, the wrong fields, and more for some kinds. */
    private record Told(HttpStatus status, String detail, List<FieldError> errors, Map<String, Object> more) {
        Told(HttpStatus status, String detail, List<FieldError> errors) {
            this(status, detail, errors, Map.of());
        }
    }

    private final RefusalWords words;
    private final Texts texts;
    private final JsonMapper json;

    Problems(RefusalWords words, Texts texts, JsonMapper json) {
        this.words = words;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        Locale locale = RequestContextUtils.getLocale(request);
        Told told = told(failed, locale);
        if (told == null) {
            return null;
        }
        if (told.status() == HttpStatus.UNPROCESSABLE_CONTENT
                && request.getMethod().equals("GET")) {
            // There is no body that could be wrong, so it is the address.
            told = new Told(HttpStatus.BAD_REQUEST, told.detail(), told.errors());
        }
        if (failed instanceof ErrorResponse standard) {
            copy(standard.getHeaders(), response);
        }
        if (failed instanceof RefusedException refused && refused.refusal() instanceof Refusal.Stale stale) {
            response.setHeader(HttpHeaders.ETAG, Version.tag(stale.currentVersion()));
        }
        write(request, response, told, locale);
        return new ModelAndView();
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    }

    private @Nullable Told told(Exception failed, Locale locale) {
        return switch (failed) {
            case RefusedException refused -> refused(refused.refusal(), locale);
            case NotAccepted not -> standard(not.status(), not.errors(), locale);
            case MethodArgumentTypeMismatchException wrong ->
                standard(HttpStatus.BAD_REQUEST, List.of(mismatch(wrong)), locale);
            case HttpMessageNotReadableException unreadable ->
                standard(
                        HttpStatus.BAD_REQUEST,
                        unreadable.getCause() instanceof JacksonException cause
                                ? List.of(BodyArgument.where(cause))
                                : List.of(new FieldError("body", "exchange.rest.no-body")),
                        locale);
            case ErrorResponse other -> {
                HttpStatus status = HttpStatus.resolve(other.getStatusCode().value());
                yield status == null || status.is5xxServerError() ? null : standard(status, List.of(), locale);
            }
            default -> null;
        };
    }

    private static FieldError mismatch(TypeMismatchException wrong) {
        String name = wrong instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(wrong.getPropertyName());
        boolean uuid = java.util.UUID.class.equals(wrong.getRequiredType());
        return new FieldError(name, uuid ? "exchange.rest.not-uuid" : "exchange.rest.not-number");
    }

    private Told refused(Refusal refusal, Locale locale) {
        HttpStatus status = RefusalWords.status(refusal);
        String sentence = words.sentence(refusal, locale);
        return switch (refusal) {
            case Refusal.Invalid invalid -> new Told(status, sentence, invalid.errors());
            case Refusal.Stale stale ->
                new Told(
                        status,
                        texts.get(locale, "exchange.rest.stale", stale.changedBy())
                                .strip(),
                        List.of(),
                        ApiNames.current(stale));
            case Refusal.NotFound none -> new Told(status, texts.get(locale, "exchange.rest.status.404"), List.of());
            case Refusal.MayNot mayNot -> new Told(status, sentence, List.of());
            case Refusal.MayNotDecide mayNot -> new Told(status, sentence, List.of());
            case Refusal.Conflict conflict -> new Told(status, sentence, List.of());
        };
    }

    private Told standard(HttpStatus status, List<FieldError> errors, Locale locale) {
        String sentence = errors.size() == 1
                ? words.sentence(errors.getFirst(), locale)
                : texts.find(locale, "exchange.rest.status." + status.value())
                        .orElse(texts.get(locale, "exchange.rest.status.400"));
        return new Told(status, sentence, errors);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Told told, Locale locale) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(told.status(), locale));
        problem.put("status", told.status().value());
        problem.put("detail", told.detail());
        problem.put("instance", request.getRequestURI());
        if (!told.errors().isEmpty()) {
            problem.put(
                    "errors",
                    told.errors().stream().map(each -> field(each, locale)).toList());
        }
        problem.putAll(told.more());
        response.setStatus(told.status().value());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            // The caller went away; there is nobody left to tell.
        }
    }

    private RefusalWords.Field field(FieldError error, Locale locale) {
        return new RefusalWords.Field(ApiNames.of(error.field()), words.sentence(error, locale));
    }

    private String title(HttpStatus status, Locale locale) {
        return texts.find(locale, "exchange.rest.title." + status.value())
                .orElse(texts.get(locale, "exchange.rest.title.400"));
    }
}
