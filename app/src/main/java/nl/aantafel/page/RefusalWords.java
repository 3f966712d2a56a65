package nl.aantafel.page;

import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The sentence and the HTTP status of each refusal; the same words on the page and in the API. */
@Component
public final class RefusalWords {

    /** One wrong field as a program gets it. */
    public record Field(String name, String detail) {}

    private final Texts texts;

    RefusalWords(Texts texts) {
        this.texts = texts;
    }

    public String sentence(Refusal refusal, Locale locale) {
        return switch (refusal) {
            case Refusal.NotFound none -> texts.get(locale, "refusal.not-found");
            case Refusal.MayNot mayNot ->
                texts.get(locale, mayNot.messageKey(), mayNot.arguments().toArray());
            case Refusal.MayNotDecide may -> texts.get(locale, "refusal.may-not-decide", may.article());
            case Refusal.Conflict conflict ->
                texts.get(locale, conflict.messageKey(), conflict.arguments().toArray());
            case Refusal.Stale stale -> texts.get(locale, "refusal.stale", stale.changedBy(), stale.changedAt());
            case Refusal.Invalid invalid ->
                invalid.errors().size() == 1
                        ? sentence(invalid.errors().getFirst(), locale)
                        : texts.get(locale, "refusal.invalid", invalid.errors().size());
        };
    }

    public String sentence(Refusal.FieldError error, Locale locale) {
        return texts.get(locale, error.messageKey(), error.arguments().toArray());
    }

    public List<Field> fields(Refusal.Invalid invalid, Locale locale) {
        return invalid.errors().stream()
                .map(error -> new Field(error.field(), sentence(error, locale)))
                .toList();
    }

    String title(Refusal refusal, Locale locale) {
        return texts.get(locale, "refusal.title." + status(refusal).value());
    }

    /** 404 for what one may not know of, 403 for what one may not do, 409 and 412 for conflicts, 422 for wrong input. */
    public static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound none -> HttpStatus.NOT_FOUND;
            case Refusal.MayNot mayNot -> HttpStatus.FORBIDDEN;
            case Refusal.MayNotDecide may -> HttpStatus.FORBIDDEN;
            case Refusal.Conflict conflict -> HttpStatus.CONFLICT;
            case Refusal.Stale stale -> HttpStatus.PRECONDITION_FAILED;
            case Refusal.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
