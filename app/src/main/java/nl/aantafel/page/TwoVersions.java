package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown when somebody else changed the same thing first: both texts of each field, nothing lost.
 *
 * @param action where "keep mine" is posted, with the newer version number and the reader's own texts
 * @param version the version the other saved, to be sent back
 * @param takeHref where the other's text stands, for who takes that one
 */
public record TwoVersions(
        String action,
        long version,
        String changedBy,
        @Nullable String changedAt,
        String takeHref,
        List<Field> fields) {

    /**
     * One field: its name in the form, its label, and the two texts.
     *
     * @param value what is sent when mine is kept; a code, where the texts are its words
     */
    public record Field(String name, String label, String value, String mine, String theirs) {

        public Field(String name, String label, String mine, String theirs) {
            this(name, label, mine, mine, theirs);
        }

        /** One that goes along unseen. */
        public static Field along(String name, String value) {
            return new Field(name, "", value, "", "");
        }

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }

    public boolean differ() {
        return fields.stream().anyMatch(Field::differs);
    }
}
