package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;

/** The answer a form brings for one question: only options and rows the question has. Own words beside an option choose it. */
public final class Typing {

    private Typing() {}

    public static Answer of(Question question, Map<String, List<String>> fields) {
        return switch (question.kind()) {
            case OPEN -> Answer.inWords(first(fields, "w_" + question.key()));
            case MATRIX -> rated(question, fields);
            default -> chosen(question, fields);
        };
    }

    private static Answer rated(Question question, Map<String, List<String>> fields) {
        Map<String, String> rated = new LinkedHashMap<>();
        question.rows().forEach(row -> {
            String given = first(fields, "r_" + question.key() + "_" + row.key());
            if (question.option(given).isPresent()) {
                rated.put(row.key(), given);
            }
        });
        return Answer.rating(rated);
    }

    private static Answer chosen(Question question, Map<String, List<String>> fields) {
        Set<String> given = new LinkedHashSet<>(fields.getOrDefault("v_" + question.key(), List.of()));
        Map<String, String> namely = new LinkedHashMap<>();
        List<String> chosen = new ArrayList<>();
        for (Option option : question.options()) {
            String words = option.namely() ? first(fields, "n_" + question.key() + "_" + option.key()) : "";
            boolean byWords = !words.isBlank() && (question.kind() == Kind.MULTI || given.isEmpty());
            if (given.contains(option.key()) || byWords) {
                chosen.add(option.key());
                if (!words.isBlank()) {
                    namely.put(option.key(), words);
                }
            }
        }
        if (question.kind() == Kind.SINGLE && chosen.size() > 1) {
            return new Answer(chosen.subList(0, 1), namely, "", Map.of());
        }
        return new Answer(chosen, namely, "", Map.of());
    }

    public static Map<String, String> contact(Question question, Map<String, List<String>> fields) {
        Map<String, String> contact = new LinkedHashMap<>();
        question.fields().forEach(field -> {
            String typed =
                    first(fields, "c_" + question.key() + "_" + field.key()).strip();
            if (!typed.isEmpty()) {
                contact.put(field.key(), typed);
            }
        });
        return contact;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
