package nl.aantafel.survey;

import java.util.List;
import java.util.Optional;
import nl.aantafel.frame.Label;

/**
 * One question.
 *
 * @param number as it is printed; may be empty, and may occur twice
 * @param ordered its options are a scale, in this order
 * @param when it is put when all of these hold
 * @param rows of a matrix: each is answered with one of the options
 * @param fields of contact details
 * @param groups named definitions over the options, so that a figure says which it follows
 * @param purpose of contact details: what they are asked for, and used for only
 */
public record Question(
        String key,
        String number,
        Kind kind,
        Label text,
        Label help,
        boolean required,
        boolean ordered,
        List<When> when,
        List<Option> options,
        List<Row> rows,
        List<Field> fields,
        List<Group> groups,
        String purpose) {

    public Question {
        when = List.copyOf(when);
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
    }

    /** What kind of answer is given. */
    public enum Kind {
        SINGLE,
        MULTI,
        OPEN,
        /** Each row with one of the options. */
        MATRIX,
        /** For which of those the study is about one answers. */
        MEMBERS,
        /** How one can be reached; kept apart from every answer. */
        CONTACT;

        /** Whether its answer stands among the answers. */
        public boolean answered() {
            return this != MEMBERS && this != CONTACT;
        }
    }

    /**
     * @param namely asks for own words beside it
     * @param exclusive goes with none of the others
     * @param besides but these
     */
    public record Option(String key, Label label, boolean namely, boolean exclusive, List<String> besides) {
        public Option {
            besides = List.copyOf(besides);
        }

        public Option(String key, Label label) {
            this(key, label, false, false, List.of());
        }
    }

    public record Row(String key, Label label) {}

    public record Field(String key, Label label, Type type, boolean required) {

        public enum Type {
            EMAIL,
            PHONE,
            TEXT
        }
    }

    /** A definition with a name: whoever chose one of these options. */
    public record Group(String key, Label label, List<String> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    public Optional<Option> option(String wanted) {
        return options.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }
}
