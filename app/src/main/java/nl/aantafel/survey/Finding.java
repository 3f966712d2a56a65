package nl.aantafel.survey;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong, or strange, about a questionnaire (bevinding). {@code holdsUp}: it is not published until this is mended; else it is
 * only said.
 *
 * @param section where it is, empty when it is about the whole
 * @param question where it is, empty when it is about a section or the whole
 * @param details the keys or words it is about
 */
public record Finding(What what, String section, String question, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** The findings there are; the first word of each says what it is about. */
    public enum What {
        KEY_FORM(true),
        QUESTION_TWICE(true),
        SECTION_TWICE(true),
        OPTION_TWICE(true),
        ROW_TWICE(true),
        FIELD_TWICE(true),
        GROUP_TWICE(true),
        DUTCH_MISSING(true),
        ENGLISH_MISSING(true),
        NO_QUESTIONS(true),
        NOTHING_TO_BEGIN_WITH(true),
        NEVER_PUT(true),
        ROUTE_ENDS(false),
        SKIPPED_ENDS(false),
        SECTION_EMPTY(false),
        WHEN_UNKNOWN(true),
        WHEN_LATER(true),
        WHEN_NO_CHOICE(true),
        WHEN_OPTION_UNKNOWN(true),
        WHEN_EMPTY(true),
        NO_OPTIONS(true),
        ONE_OPTION(false),
        NO_ROWS(true),
        OPTIONS_UNUSED(false),
        ROWS_UNUSED(false),
        EXCLUSIVE_OF_ONE(false),
        BESIDES_NOT_EXCLUSIVE(true),
        BESIDES_UNKNOWN(true),
        NAMELY_IN_MATRIX(true),
        CANNOT_BE_ANSWERED(true),
        NO_FIELDS(true),
        NO_PURPOSE(true),
        MEMBERS_TWICE(true),
        GROUP_UNKNOWN(true),
        GROUP_EMPTY(true),
        MINUTES(true);

        private final boolean holdsUp;

        What(boolean holdsUp) {
            this.holdsUp = holdsUp;
        }

        /** The key of its sentence in the bundles. */
        public String words() {
            return "survey.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Its code in the interface for programs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean holdsUp() {
        return what.holdsUp;
    }
}
