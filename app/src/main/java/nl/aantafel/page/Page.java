package nl.aantafel.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;

/**
 * What every template gets as its first parameter: the words in the reader's language, who is signed in, the form token,
 * and, after a refused post, the typed values and what was wrong with them.
 */
public final class Page {

    /**
     * Who is signed in, as the head bar shows it; the bar's items follow from the roles. {@code emergency}, until when a case is seen by
     * emergency, is asked only where the bar is drawn.
     */
    public record Viewer(
            String name,
            String initials,
            String organisation,
            List<NavItem> nav,
            boolean demo,
            Supplier<Optional<Instant>> emergency) {}

    /**
     * One item of the head bar. {@code key} is its text in the bundles and what {@link Page#section} is compared with; {@code count}
     * is asked only where the bar is drawn.
     */
    public record NavItem(String key, String href, IntSupplier count) {
        public NavItem(String key, String href) {
            this(key, href, () -> 0);
        }
    }

    private final Texts texts;
    private final Locale locale;
    private final SingletonSupplier<Optional<Viewer>> viewer;
    private final Supplier<@Nullable CsrfToken> csrf;
    private final String path;
    private final LocalDate today;
    private final Map<String, String> typed;
    private final List<Refusal.FieldError> errors;
    private final @Nullable String notice;
    private final Map<String, LanguageLook> looks;

    Page(
            Texts texts,
            Locale locale,
            Supplier<Optional<Viewer>> viewer,
            Supplier<@Nullable CsrfToken> csrf,
            String path,
            LocalDate today,
            Map<String, String> typed,
            List<Refusal.FieldError> errors,
            @Nullable String notice,
            Map<String, LanguageLook> looks) {
        this.texts = texts;
        this.locale = locale;
        this.viewer = SingletonSupplier.of(viewer);
        this.csrf = csrf;
        this.path = path;
        this.today = today;
        this.typed = Map.copyOf(typed);
        this.errors = List.copyOf(errors);
        this.notice = notice;
        this.looks = Map.copyOf(looks);
    }

    /** The text for a key, in the reader's language; a missing key shows itself, and a test fails on it. */
    public String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** As {@link #text}, or empty when there is none. */
    public Optional<String> optionalText(String key) {
        return texts.find(locale, key);
    }

    public Locale locale() {
        return locale;
    }

    public String lang() {
        return locale.getLanguage();
    }

    /** Looked up when a template first asks: a piece of a page has no head bar. */
    public Optional<Viewer> viewer() {
        return viewer.obtain();
    }

    /** Made when a form first asks: a piece of a page without forms needs none. */
    public String csrfName() {
        CsrfToken token = csrf.get();
        return token == null ? "" : token.getParameterName();
    }

    public String csrfToken() {
        CsrfToken token = csrf.get();
        return token == null ? "" : token.getToken();
    }

    public String path() {
        return path;
    }

    public LocalDate today() {
        return today;
    }

    /** What was typed in a field before the refusal, or the given value. */
    public String value(String field, @Nullable Object otherwise) {
        String before = typed.get(field);
        if (before != null) {
            return before;
        }
        return otherwise == null ? "" : otherwise.toString();
    }

    /** Whether an option was chosen: in the refused post, else in the stored value. */
    public boolean chosen(String field, String option, @Nullable Object otherwise) {
        if (typed.isEmpty()) {
            return otherwise != null && option.equals(otherwise.toString());
        }
        String before = typed.get(field);
        return before != null && List.of(before.split("\u001f", -1)).contains(option);
    }

    public List<Refusal.FieldError> errors() {
        return errors;
    }

    /** The sentence at a field, when something is wrong with it. */
    public Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(this::sentence);
    }

    public String sentence(Refusal.FieldError error) {
        return text(
                error.messageKey(),
                error.messageKey().equals("refusal.stale")
                        ? error.arguments().stream().map(this::readable).toArray()
                        : error.arguments().toArray());
    }

    /** When somebody was first is told as an instant. */
    private String readable(String argument) {
        try {
            return moment(Instant.parse(argument));
        } catch (DateTimeParseException words) {
            return argument;
        }
    }

    /** The sentence that confirms what was just done, when there is one. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** What the language helper saw in what was typed in a field, when it was asked to look. */
    public Optional<LanguageLook> look(String field) {
        return Optional.ofNullable(looks.get(field));
    }

    /** A date in full: zondag 22 november 2026. */
    public String longDate(@Nullable LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    /** A date without its weekday: 22 november 2026. */
    public String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** A date for tables: 22 nov 2026, or 22 nov in this year. */
    public String shortDate(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        String pattern = date.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date).replace(".", "");
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(Time.ZONE).toLocalDate();
    }

    /** A moment: 22 november 2026, 14.05 uur. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        return text(
                "page.moment", date(day(moment)), time(moment.atZone(Time.ZONE).toLocalTime()));
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm")
                .format(time);
    }

    /** The initials of a name, at most two: Joost Aldershof becomes JA. */
    public static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        String[] words = name.trim().split("\\s+");
        if (!words[0].isEmpty()) {
            letters.appendCodePoint(words[0].codePointAt(0));
        }
        if (words.length > 1 && !words[words.length - 1].isEmpty()) {
            letters.appendCodePoint(words[words.length - 1].codePointAt(0));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
