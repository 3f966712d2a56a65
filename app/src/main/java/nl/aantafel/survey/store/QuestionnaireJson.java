package nl.aantafel.survey.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire as it stands in the tables: its records, field by field. A part that is missing is empty. */
@Component
class QuestionnaireJson {

    private final JsonMapper json;

    QuestionnaireJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Questionnaire questionnaire) {
        return JSONB.valueOf(json.writeValueAsString(questionnaire));
    }

    Questionnaire read(JSONB kept) {
        JsonNode node = json.readTree(kept.data());
        return new Questionnaire(
                text(node, "key"),
                label(node, "title"),
                label(node, "intro"),
                label(node, "thanks"),
                node.path("minutesFrom").asInt(0),
                node.path("minutesTo").asInt(0),
                text(node, "source"),
                all(node, "sections", QuestionnaireJson::section));
    }

    private static Section section(JsonNode node) {
        return new Section(
                text(node, "key"),
                label(node, "title"),
                label(node, "intro"),
                all(node, "when", QuestionnaireJson::when),
                all(node, "questions", QuestionnaireJson::question));
    }

    private static Question question(JsonNode node) {
        return new Question(
                text(node, "key"),
                text(node, "number"),
                Kind.valueOf(node.path("kind").asString("OPEN").toUpperCase(Locale.ROOT)),
                label(node, "text"),
                label(node, "help"),
                node.path("required").asBoolean(false),
                node.path("ordered").asBoolean(false),
                all(node, "when", QuestionnaireJson::when),
                all(node, "options", QuestionnaireJson::option),
                all(node, "rows", each -> new Row(text(each, "key"), label(each, "label"))),
                all(node, "fields", QuestionnaireJson::field),
                all(node, "groups", each -> new Group(text(each, "key"), label(each, "label"), texts(each, "options"))),
                text(node, "purpose"));
    }

    private static Option option(JsonNode node) {
        return new Option(
                text(node, "key"),
                label(node, "label"),
                node.path("namely").asBoolean(false),
                node.path("exclusive").asBoolean(false),
                texts(node, "besides"));
    }

    private static Field field(JsonNode node) {
        return new Field(
                text(node, "key"),
                label(node, "label"),
                Field.Type.valueOf(node.path("type").asString("TEXT").toUpperCase(Locale.ROOT)),
                node.path("required").asBoolean(false));
    }

    private static When when(JsonNode node) {
        return new When(text(node, "question"), node.path("not").asBoolean(false), texts(node, "options"));
    }

    private static Label label(JsonNode node, String name) {
        JsonNode label = node.path(name);
        return new Label(text(label, "nl"), text(label, "en"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> texts(JsonNode node, String name) {
        return all(node, name, each -> each.asString(""));
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> one) {
        return node.path(name).valueStream().map(one).toList();
    }
}
