package nl.aantafel.survey.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Sha256;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import nl.aantafel.survey.domain.QuestionnaireEdit;
import org.jspecify.annotations.Nullable;

/** The form for the head of a questionnaire, a section or a question; without one of these it is for a new one. */
public record QuestionnaireForm(
        View view, @Nullable Section section, @Nullable Question question, String at) {

    private static final int FEW_TESTS = 4;
    private static final int MORE_TESTS = 2;
    private static final int MOST_TESTS = 999;

    public Questionnaire content() {
        return view.content();
    }

    public String back() {
        return QuestionnairePages.PATH + "/" + view.id();
    }

    public String version() {
        return String.valueOf(view.rowVersion());
    }

    /** By this a form knows whether what it writes changed since it was opened; another part of the draft may change meanwhile. */
    public String mark() {
        Object part = question != null
                ? at + question
                : section != null
                        ? new Section(section.key(), section.title(), section.intro(), section.when(), List.of())
                        : QuestionnaireEdit.sections(content(), List.of());
        return HexFormat.of().formatHex(Sha256.begin().digest(part.toString().getBytes(StandardCharsets.UTF_8)));
    }

    public List<When> tests() {
        return question != null ? question.when() : section != null ? section.when() : List.of();
    }

    /** As many places for a condition as there are conditions, with room for more. */
    public List<Integer> places(Page page) {
        int typed = IntStream.rangeClosed(1, MOST_TESTS)
                .filter(at -> !page.value("als" + at + "Vraag", "").isEmpty()
                        || !page.value("als" + at + "Opties", "").isEmpty())
                .max()
                .orElse(0);
        int filled = Math.max(tests().size(), typed);
        return IntStream.rangeClosed(1, Math.max(FEW_TESTS, filled + MORE_TESTS))
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

    /** The choices put before this one, and whatever a condition names already. */
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
        List<Question> put = all.subList(0, end);
        return all.stream()
                .filter(each -> put.contains(each) && (each.kind() == Kind.SINGLE || each.kind() == Kind.MULTI)
                        || tests().stream().anyMatch(test -> test.question().equals(each.key())))
                .toList();
    }

    public List<Choice> steering(Page page) {
        Stream<Choice> known =
                before().stream().map(each -> new Choice(each.key(), QuestionnaireWords.name(page, each)));
        Stream<Choice> gone = tests().stream()
                .map(When::question)
                .distinct()
                .filter(each -> content().question(each).isEmpty())
                .map(each -> new Choice(each, each));
        return Stream.concat(known, gone).toList();
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

    /** On one line, as a line is what tells one from the next. */
    private static String words(Label label, boolean dutch) {
        return (dutch ? label.nl() : label.en()).replaceAll("\\s*\\R\\s*", " ");
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
