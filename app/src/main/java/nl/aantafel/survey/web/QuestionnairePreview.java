package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.Shown;
import nl.aantafel.survey.Questionnaires.View;
import org.springframework.util.MultiValueMap;

/**
 * A questionnaire walked through page by page, as somebody would who chooses so. Only choices that others hang on are kept while
 * walking, in the address, by their keys.
 */
public record QuestionnairePreview(View view, Map<String, Answer> answers, List<Shown> pages, int at) {

    private static final String MARK = "bij.";

    public QuestionnairePreview {
        answers = Map.copyOf(answers);
        pages = List.copyOf(pages);
    }

    /** What was chosen, of the questions others hang on. */
    static Map<String, Answer> answers(Questionnaire content, MultiValueMap<String, String> typed) {
        Set<String> steering = steering(content);
        Map<String, Answer> answers = new LinkedHashMap<>();
        content.questions().filter(each -> steering.contains(each.key())).forEach(question -> {
            List<String> chosen = typed.getOrDefault(MARK + question.key(), List.of()).stream()
                    .filter(option -> question.option(option).isPresent())
                    .distinct()
                    .toList();
            if (!chosen.isEmpty()) {
                answers.put(question.key(), Answer.of(chosen.toArray(String[]::new)));
            }
        });
        return answers;
    }

    private static Set<String> steering(Questionnaire content) {
        Set<String> all = new TreeSet<>();
        content.sections().forEach(section -> {
            section.when().forEach(test -> all.add(test.question()));
            section.questions().forEach(question -> question.when().forEach(test -> all.add(test.question())));
        });
        return all;
    }

    public Questionnaire content() {
        return view.content();
    }

    public String path() {
        return QuestionnairePages.PATH + "/" + view.id() + "/preview";
    }

    public boolean empty() {
        return pages.isEmpty();
    }

    public Shown page() {
        return pages.get(at - 1);
    }

    public boolean last() {
        return at >= pages.size();
    }

    public boolean steers(Question question) {
        return steering(content()).contains(question.key());
    }

    public String name(Question question) {
        return (steers(question) ? MARK : "proef.") + question.key();
    }

    public boolean chosen(Question question, String option) {
        Answer answer = answers.get(question.key());
        return answer != null && answer.chosen().contains(option);
    }

    /** What goes along from the other pages, one of each name and value. */
    public List<Map.Entry<String, String>> along() {
        Set<String> here = empty()
                ? Set.of()
                : page().questions().stream().map(Question::key).collect(Collectors.toSet());
        List<Map.Entry<String, String>> all = new ArrayList<>();
        answers.forEach((key, answer) -> {
            if (!here.contains(key)) {
                answer.chosen().forEach(option -> all.add(Map.entry(MARK + key, option)));
            }
        });
        return all;
    }

    public String back() {
        return path() + "?versie=" + view.number() + "&pagina=" + (at - 1)
                + answers.entrySet().stream()
                        .flatMap(each -> each.getValue().chosen().stream()
                                .map(option -> "&" + MARK + each.getKey() + "=" + option))
                        .collect(Collectors.joining());
    }

    /** What is put on this route, and what is not. */
    public List<Question> put() {
        return pages.stream().flatMap(each -> each.questions().stream()).toList();
    }

    public List<Question> notPut() {
        Set<String> put = put().stream().map(Question::key).collect(Collectors.toSet());
        return content().questions().filter(each -> !put.contains(each.key())).toList();
    }
}
