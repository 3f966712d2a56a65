package nl.aantafel.page;

import org.jspecify.annotations.Nullable;

/** The id of a form field, made from its name, so that the error summary and the field agree on the link between them. */
public final class FieldId {

    private FieldId() {}

    /** {@code personen[2].geboortedatum} becomes {@code f-personen-2--geboortedatum}. */
    public static String of(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The key of a field's name in the bundles, where a room gives one: {@code field.personen.geboortedatum}. */
    public static String labelKey(String field) {
        return "field." + field.replaceAll("\\[\\d*\\]", "");
    }

    /** What a field is described by: its help and its error, whichever there are; absent when neither. */
    public static @Nullable String describedBy(String field, boolean help, boolean error) {
        String id = of(field);
        String both = (help ? id + "-help " : "") + (error ? id + "-error" : "");
        return both.isEmpty() ? null : both.strip();
    }
}
