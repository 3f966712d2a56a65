package nl.aantafel.survey.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.frame.Label;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionnaireJsonTest {

    private final QuestionnaireJson json =
            new QuestionnaireJson(JsonMapper.builder().build());

    @Test
    void readsWhatItWroteWithoutLosingAPart() {
        Question full = new Question(
                "offer",
                "21",
                Kind.MATRIX,
                new Label("Vraag", "Question"),
                new Label("Uitleg", "Help"),
                true,
                true,
                List.of(new When("status", true, List.of("e", "f"))),
                List.of(new Option("d", new Label("Geen", "None"), true, true, List.of("o"))),
                List.of(new Row("trust", new Label("Vertrouwen", "Trust"))),
                List.of(new Field("email", new Label("E-mail", "E-mail"), Field.Type.EMAIL, true)),
                List.of(new Group("wide", new Label("Ruim", "Wide"), List.of("a", "b"))),
                "interview");
        Questionnaire whole = new Questionnaire(
                "quickscan",
                new Label("Titel", "Title"),
                new Label("Vooraf", "Before"),
                new Label("Dank", "Thanks"),
                10,
                20,
                "bron",
                List.of(new Section(
                        "one",
                        new Label("Een", "One"),
                        new Label("", ""),
                        List.of(new When("status", false, List.of("a"))),
                        List.of(full))));

        assertThat(json.read(json.write(whole))).isEqualTo(whole);
    }

    @Test
    void takesWhatIsMissingForEmpty() {
        Questionnaire read = json.read(
                JSONB.valueOf(
                        "{\"key\":\"k\",\"sections\":[{\"questions\":[{\"key\":\"q\",\"kind\":\"single\",\"options\":[{\"key\":\"a\"}]}]}]}"));

        assertThat(read.title()).isEqualTo(new Label("", ""));
        Question question = read.question("q").orElseThrow();
        assertThat(question.kind()).isEqualTo(Kind.SINGLE);
        assertThat(question.when()).isEmpty();
        assertThat(question.options()).containsExactly(new Option("a", new Label("", "")));
    }
}
