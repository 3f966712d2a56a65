package nl.aantafel.directory.web;

import java.util.Locale;
import nl.aantafel.directory.SeatLine;
import nl.aantafel.frame.SeatKind;
import org.jspecify.annotations.Nullable;

/** A seat with what its frame says of its kind; without that when the frame no longer knows the kind. */
public record SeatRow(SeatLine line, @Nullable SeatKind kind) {

    public String name(Locale locale) {
        String name = kind == null ? line.seat().kind() : kind.label().in(locale);
        String own = line.seat().label();
        return own.isBlank() || own.equals(name) ? name : name + ": " + own;
    }

    public String task(Locale locale) {
        return kind == null ? "" : kind.task().in(locale);
    }

    public String article() {
        return kind == null ? "" : kind.article();
    }

    /** The letter of the article; empty where the law has none. */
    public String letter() {
        return kind == null ? "" : kind.letter();
    }
}
