package nl.aantafel.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.frame.Label;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/** The form for the head of a questionnaire, a section or a question; without one of these it is for a new one. */
public record QuestionnaireForm(
        View view, @Nullable Section section, @Nullable Question question, String at) {

    public Questionnaire content() {
        return view.content();
    }

    public String back() {
        return QuestionnairePages.PATH + "/" + view.id();
    }

    public String version() {
        return String.valueOf(view.rowVersion());
    }

    public List<When> tests() {
        return question != null ? question.when() : section != null ? section.when() : List.of();
    }

    public List<Integer> places() {
        return java.util.stream.IntStream.rangeClosed(1, QuestionnaireTyped.TESTS)
                .boxed()
                .toList();
    }

    public @Nullable When test(int place) {
        return place <= tests().size() ? tests().get(place - 1) : null;
    }

    public String options(int place) {
        When test = test(place);
        return test == null ? "" : String.join(", ", test.options());
    }

    public String not(int place) {
        When test = test(place);
        return test != null && test.not() ? "niet" : "wel";
    }

    public List<Choice> ways(Page page) {
        return List.of(
                new Choice("wel", page.text("survey.edit.when.one")),
                new Choice("niet", page.text("survey.edit.when.none")));
    }

    /** The choices put before this one. */
    public List<Question> before() {
        List<Question> all = content().questions().toList();
        int end = all.size();
        for (int place = 0; place < all.size(); place++) {
            boolean here = question != null
                    ? all.get(place).key().equals(question.key())
                    : section != null
                            && !section.questions().isEmpty()
                            && all.get(place)
                                    .key()
                                    .equals(section.questions().getFirst().key());
            if (here) {
                end = place;
                break;
            }
        }
        return all.subList(0, end).stream()
                .filter(each -> each.kind() == Kind.SINGLE || each.kind() == Kind.MULTI)
                .toList();
    }

    public List<Choice> steering(Page page) {
        return before().stream()
                .map(each -> new Choice(each.key(), QuestionnaireWords.name(page, each)))
                .toList();
    }

    public List<Choice> sections(Page page) {
        return content().sections().stream()
                .map(each -> new Choice(each.key(), QuestionnaireWords.in(page, each.title())))
                .toList();
    }

    public boolean is(Kind... kinds) {
        return question != null && List.of(kinds).contains(question.kind());
    }

    private List<Option> options() {
        return question == null ? List.of() : question.options();
    }

    private static String line(String key, String words) {
        return key + " = " + words;
    }

    public String options(boolean dutch) {
        return options().stream()
                .map(each -> line(each.key(), words(each.label(), dutch)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Label label, boolean dutch) {
        return dutch ? label.nl() : label.en();
    }

    public String rows(boolean dutch) {
        return question == null
                ? ""
                : question.rows().stream()
                        .map(each -> line(each.key(), words(each.label(), dutch)))
                        .collect(Collectors.joining("\n"));
    }

    public String namely() {
        return options().stream().filter(Option::namely).map(Option::key).collect(Collectors.joining(", "));
    }

    public String alone() {
        return options().stream()
                .filter(Option::exclusive)
                .map(each ->
                        each.besides().isEmpty() ? each.key() : each.key() + ": " + String.join(", ", each.besides()))
                .collect(Collectors.joining("\n"));
    }

    public String groups() {
        return question == null
                ? ""
                : question.groups().stream()
                        .map(each -> each.key() + " = " + String.join(", ", each.options()) + " = "
                                + each.label().nl() + " = " + each.label().en())
                        .collect(Collectors.joining("\n"));
    }

    public String fields(Page page) {
        return question == null
                ? ""
                : question.fields().stream()
                        .map(each -> each.key() + " = "
                                + page.text("survey.field." + each.type().name().toLowerCase(Locale.ROOT))
                                + (each.required() ? "*" : "") + " = "
                                + each.label().nl() + " = "
                                + each.label().en())
                        .collect(Collectors.joining("\n"));
    }
}
