package nl.aantafel.survey.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.frame.Label;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;

/** Questionnaires for tests, in few words. */
public final class SmallQuestionnaire {

    private SmallQuestionnaire() {}

    public static Questionnaire of(Section... sections) {
        return new Questionnaire(
                "small", label("Small"), Questionnaire.NO_WORDS, Questionnaire.NO_WORDS, 0, 0, "", List.of(sections));
    }

    public static Section section(String key, Question... questions) {
        return new Section(key, label(key), Questionnaire.NO_WORDS, List.of(), List.of(questions));
    }

    public static Question single(String key, List<When> when, String... options) {
        return question(key, Kind.SINGLE, when, options);
    }

    public static Question open(String key, When... when) {
        return question(key, Kind.OPEN, List.of(when));
    }

    public static Question question(String key, Kind kind, List<When> when, String... options) {
        return new Question(
                key,
                "",
                kind,
                label(key),
                Questionnaire.NO_WORDS,
                false,
                false,
                when,
                Stream.of(options).map(each -> new Option(each, label(each))).toList(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    public static When when(String question, String... options) {
        return new When(question, false, List.of(options));
    }

    public static Label label(String words) {
        return new Label(words, words);
    }
}
