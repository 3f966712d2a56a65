package nl.aantafel.survey;

import java.util.List;
import nl.aantafel.frame.Label;

/** Questions on one theme; put when all of {@code when} hold. */
public record Section(String key, Label title, Label intro, List<When> when, List<Question> questions) {

    public Section {
        when = List.copyOf(when);
        questions = List.copyOf(questions);
    }
}
