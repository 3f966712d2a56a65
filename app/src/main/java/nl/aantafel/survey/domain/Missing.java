package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import org.jspecify.annotations.Nullable;

/** What is still wrong with what was filled in, when somebody wants to go on: nothing of it holds up saving. */
public final class Missing {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** @param field of the page @param key of the sentence */
    public record Wrong(String field, String key) {}

    private Missing() {}

    public static List<Wrong> of(
            Question question, @Nullable Answer answer, boolean members, Map<String, String> contact) {
        List<Wrong> wrong = new ArrayList<>();
        switch (question.kind()) {
            case MEMBERS -> {
                if (question.required() && !members) {
                    wrong.add(new Wrong(question.key(), "survey.answer.wrong.members"));
                }
            }
            case CONTACT -> contact(question, contact, wrong);
            case MATRIX -> {
                if (question.required()
                        && (answer == null
                                || answer.rated().size() < question.rows().size())) {
                    wrong.add(new Wrong(question.key(), "survey.answer.wrong.rows"));
                }
            }
            default -> chosen(question, answer, wrong);
        }
        return wrong;
    }

    private static void chosen(Question question, @Nullable Answer answer, List<Wrong> wrong) {
        if (answer == null || answer.empty()) {
            if (question.required()) {
                wrong.add(new Wrong(
                        question.key(),
                        question.kind() == Kind.OPEN ? "survey.answer.wrong.words" : "survey.answer.wrong.choice"));
            }
            return;
        }
        for (String each : answer.chosen()) {
            Option option = question.option(each).orElse(null);
            if (option == null) {
                continue;
            }
            if (option.namely() && answer.namely().getOrDefault(each, "").isBlank()) {
                wrong.add(new Wrong(question.key(), "survey.answer.wrong.namely"));
            }
            Set<String> others = new HashSet<>(answer.chosen());
            others.remove(each);
            others.removeAll(option.besides());
            if (option.exclusive() && !others.isEmpty()) {
                wrong.add(new Wrong(question.key(), "survey.answer.wrong.exclusive"));
            }
        }
    }

    /** Of contact details one part brings the others that are needed. */
    private static void contact(Question question, Map<String, String> contact, List<Wrong> wrong) {
        boolean any = contact.values().stream().anyMatch(each -> !each.isBlank());
        for (Field field : question.fields()) {
            String typed = contact.getOrDefault(field.key(), "").strip();
            if (typed.isEmpty() && field.required() && (any || question.required())) {
                wrong.add(new Wrong(question.key(), "survey.answer.wrong.contact"));
            }
            if (!typed.isEmpty()
                    && field.type() == Field.Type.EMAIL
                    && !MAIL.matcher(typed).matches()) {
                wrong.add(new Wrong(question.key(), "survey.answer.wrong.email"));
            }
        }
    }
}
