package nl.aantafel.casefile.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.page.Choice;
import nl.aantafel.page.FieldId;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form of a case. Its label is the text under {@code casefile.web.field.} and its name without indexes, or
 * under {@code label} where a form says it otherwise; its help the one under the same key and {@code .help}.
 *
 * @param words the label itself, where it is a name
 */
public record Field(
        String name,
        Kind kind,
        List<String> values,
        List<Choice> choices,
        boolean optional,
        @Nullable String label,
        @Nullable String words) {

    /** How a field is drawn. */
    public enum Kind {
        HIDDEN,
        TEXT,
        NARROW,
        PHONE,
        AREA,
        DATE,
        SELECT,
        RADIOS,
        CHECKBOXES,
        CHECKBOX
    }

    private static final String BETWEEN = "\u001f";

    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    private static Field of(String name, Kind kind, @Nullable Object value, List<Choice> choices) {
        return new Field(name, kind, value == null ? List.of() : List.of(value.toString()), choices, false, null, null);
    }

    static Field hidden(String name, Object value) {
        return of(name, Kind.HIDDEN, value, List.of());
    }

    static Field text(String name, @Nullable Object value) {
        return of(name, Kind.TEXT, value, List.of());
    }

    static Field narrow(String name, @Nullable Object value) {
        return of(name, Kind.NARROW, value, List.of());
    }

    static Field phone(String name, @Nullable Object value) {
        return of(name, Kind.PHONE, value, List.of());
    }

    static Field area(String name, @Nullable Object value) {
        return of(name, Kind.AREA, value, List.of());
    }

    static Field date(String name, @Nullable Object value) {
        return of(name, Kind.DATE, value, List.of());
    }

    static Field select(String name, @Nullable Object value, List<Choice> choices) {
        return of(name, Kind.SELECT, value, choices);
    }

    static Field radios(String name, @Nullable Object value, List<Choice> choices) {
        return of(name, Kind.RADIOS, value, choices);
    }

    static Field checkboxes(String name, Collection<String> values, List<Choice> choices) {
        return new Field(name, Kind.CHECKBOXES, List.copyOf(values), choices, true, null, null);
    }

    static Field checkbox(String name, boolean checked) {
        return of(name, Kind.CHECKBOX, checked ? "true" : null, List.of());
    }

    Field open() {
        return new Field(name, kind, values, choices, true, label, words);
    }

    /** At least one must be chosen in this form. */
    Field asked() {
        return new Field(name, kind, values, choices, false, label, words);
    }

    /** Boxes of which at least one must be chosen. */
    boolean mustBeChosen() {
        return kind == Kind.CHECKBOXES && !optional;
    }

    /** Called otherwise in this form. */
    Field called(String key) {
        return new Field(name, kind, values, choices, optional, key, null);
    }

    /** Called by a name. */
    Field named(String name) {
        return new Field(this.name, kind, values, choices, optional, label, name);
    }

    public String label(Page page) {
        return words == null ? page.text(labelKey()) : words;
    }

    public @Nullable String help(Page page) {
        return page.optionalText(labelKey() + ".help").orElse(null);
    }

    private String labelKey() {
        return "casefile.web.field." + (label == null ? name.replaceAll("\\[\\d*\\]", "") : label);
    }

    public String id() {
        return FieldId.of(name);
    }

    public @Nullable String value() {
        return values.isEmpty() ? null : values.getFirst();
    }

    public boolean checked() {
        return !values.isEmpty();
    }

    /** What was typed in the refused post, as it is posted again. */
    public List<String> mine(Page page) {
        return switch (kind) {
            case CHECKBOX -> page.chosen(name, "true", null) ? List.of("true") : List.of();
            case CHECKBOXES ->
                choices.stream()
                        .map(Choice::value)
                        .filter(value -> page.chosen(name, value, null))
                        .toList();
            default -> Arrays.asList(page.value(name, "").split(BETWEEN, -1));
        };
    }

    /** Values as people read them. */
    public String shown(List<String> raw, Page page) {
        return switch (kind) {
            case CHECKBOX -> page.text(raw.isEmpty() ? "page.no" : "page.yes");
            case SELECT, RADIOS, CHECKBOXES ->
                raw.stream().map(this::label).filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
            default -> raw.isEmpty() ? "" : raw.getFirst();
        };
    }

    private String label(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
