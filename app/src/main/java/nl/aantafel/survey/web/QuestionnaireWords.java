package nl.aantafel.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.frame.Label;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;

/** What a questionnaire says, in the reader's language; where that is missing, in the other. */
public final class QuestionnaireWords {

    private QuestionnaireWords() {}

    public static String in(Page page, Label label) {
        String own = label.in(page.locale());
        return own.isEmpty() ? label.nl().isEmpty() ? label.en() : label.nl() : own;
    }

    /** The language the words are in, when it is not the page's. */
    public static String lang(Page page, Label label) {
        boolean english = page.locale().getLanguage().equals("en");
        String own = english ? label.en() : label.nl();
        return own.isEmpty() == english ? "nl" : "en";
    }

    public static String kind(Page page, Kind kind) {
        return page.text("survey.kind." + code(kind));
    }

    public static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public static List<Choice> kinds(Page page) {
        return List.of(Kind.values()).stream()
                .map(each -> new Choice(code(each), kind(page, each), page.text("survey.kind." + code(each) + ".note")))
                .toList();
    }

    /** The question as it is spoken of: by its printed number, else by its words. */
    public static String name(Page page, Question question) {
        String words = in(page, question.text());
        String shown = words.length() > 70 ? words.substring(0, 67).stripTrailing() + "…" : words;
        return question.number().isEmpty() ? shown : page.text("survey.question.name", question.number(), shown);
    }

    /** A condition in words: only for who answered that question so. */
    public static String when(Page page, Questionnaire in, When test) {
        Question asked = in.question(test.question()).orElse(null);
        String options = test.options().stream()
                .map(key -> asked == null
                        ? key
                        : asked.option(key)
                                .map(option -> key + ". " + shortened(in(page, option.label())))
                                .orElse(key))
                .collect(Collectors.joining("; "));
        String name = asked == null
                ? test.question()
                : asked.number().isEmpty() ? asked.key() : page.text("survey.question.number", asked.number());
        return page.text(test.not() ? "survey.when.not" : "survey.when.in", name, options);
    }

    /** The letter an option bears on paper: by its place. */
    public static String letter(Question question, String option) {
        int at = question.options().stream().map(Option::key).toList().indexOf(option);
        return at < 0 || at >= 26 ? option : String.valueOf((char) ('a' + at));
    }

    /** A condition for who fills in with a pen, who finds the options by their letters. */
    public static String onPaper(Page page, Questionnaire in, When test) {
        Question asked = in.question(test.question()).orElse(null);
        List<String> letters = test.options().stream()
                .map(key -> asked == null ? key : letter(asked, key))
                .toList();
        int last = letters.size() - 1;
        String options = last < 1
                ? String.join("", letters)
                : page.text("survey.paper.or", String.join(", ", letters.subList(0, last)), letters.get(last));
        String name = asked == null
                ? test.question()
                : asked.number().isEmpty()
                        ? page.text("survey.paper.quoted", in(page, asked.text()))
                        : page.text("survey.question.number", asked.number());
        return page.text(test.not() ? "survey.paper.when.not" : "survey.paper.when.in", name, options);
    }

    private static String shortened(String words) {
        return words.length() > 60 ? words.substring(0, 57).stripTrailing() + "…" : words;
    }

    /** What goes with an option besides its words. */
    public static String marks(Page page, Option option) {
        return java.util.stream.Stream.of(
                        option.namely() ? page.text("survey.option.namely") : "",
                        !option.exclusive()
                                ? ""
                                : option.besides().isEmpty()
                                        ? page.text("survey.option.alone")
                                        : page.text("survey.option.alone-but", String.join(", ", option.besides())))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public static String finding(Page page, Finding finding) {
        return page.text(
                finding.what().words(),
                finding.details().stream()
                        .map(each -> page.optionalText("survey.part." + each).orElse(each))
                        .toArray());
    }

    /** Where a finding is. */
    public static String place(Page page, Questionnaire in, Finding finding) {
        if (!finding.question().isEmpty()) {
            return in.question(finding.question()).map(each -> name(page, each)).orElse(finding.question());
        }
        return in.sections().stream()
                .filter(each -> each.key().equals(finding.section()))
                .findFirst()
                .map(Section::title)
                .map(title -> in(page, title))
                .filter(each -> !each.isEmpty())
                .orElse(page.text("survey.finding.whole"));
    }

    public static String left(Page page, LeftOut left) {
        return page.text("survey.left." + left.what(), left.detail());
    }
}
