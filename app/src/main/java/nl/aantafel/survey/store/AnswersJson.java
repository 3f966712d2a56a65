package nl.aantafel.survey.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Answer;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they stand in the tables: by question, without the parts that are empty. */
@Component
class AnswersJson {

    @Personal
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Part(
            @Nullable List<String> chosen,
            @Nullable Map<String, String> namely,
            @Nullable String words,
            @Nullable Map<String, String> rated) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    private static final TypeReference<Map<String, Part>> PARTS = new TypeReference<>() {};

    private final JsonMapper json;

    AnswersJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Map<String, Answer> answers) {
        Map<String, Part> parts = new LinkedHashMap<>();
        answers.forEach((question, answer) ->
                parts.put(question, new Part(answer.chosen(), answer.namely(), answer.words(), answer.rated())));
        return JSONB.valueOf(json.writeValueAsString(parts));
    }

    Map<String, Answer> read(JSONB kept) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        json.readValue(kept.data(), PARTS)
                .forEach((question, part) -> answers.put(
                        question,
                        new Answer(
                                Objects.requireNonNullElse(part.chosen(), List.of()),
                                Objects.requireNonNullElse(part.namely(), Map.of()),
                                Objects.requireNonNullElse(part.words(), ""),
                                Objects.requireNonNullElse(part.rated(), Map.of()))));
        return answers;
    }
}
