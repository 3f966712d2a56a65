package nl.aantafel.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.frame.Label;

/**
 * A questionnaire (vragenlijst) as data, in both languages. Questions bear keys that stay the same from round to round; the printed
 * number stands beside them and may occur twice.
 *
 * @param minutesFrom how long it takes at least, in minutes; 0 when nobody said
 * @param source from where the questions come
 */
public record Questionnaire(
        String key,
        Label title,
        Label intro,
        Label thanks,
        int minutesFrom,
        int minutesTo,
        String source,
        List<Section> sections) {

    public static final Label NO_WORDS = new Label("", "");

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** Every question, in the order in which it is put. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(each -> each.questions().stream());
    }

    public Optional<Question> question(String wanted) {
        return questions().filter(each -> each.key().equals(wanted)).findFirst();
    }
}
