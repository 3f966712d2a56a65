package nl.aantafel.page;

import org.jspecify.annotations.Nullable;

/** One option of a list, radio group or row of checkboxes: what is posted, what is read, and a second quiet line. */
public record Choice(String value, String label, @Nullable String note) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
