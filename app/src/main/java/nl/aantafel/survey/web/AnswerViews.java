package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Answering.AnswerPage;
import nl.aantafel.survey.Answering.Filled;
import nl.aantafel.survey.Answering.Member;
import nl.aantafel.survey.Answering.Opened;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;

/** What the pages of who answers are drawn from. */
public final class AnswerViews {

    private AnswerViews() {}

    /** A text in the reader's language; Dutch where there is no other. */
    public static String words(Label label, Locale locale) {
        String words = label.in(locale);
        return words.isBlank() ? label.nl() : words;
    }

    /** The first page behind a link, and what it says when there is nothing to fill in (any more). */
    @Personal
    public record Start(String token, Opened opened) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    /** @param link the address under which one goes on later */
    @Personal
    public record OwnLink(String token, Opened opened, String link) {
        @Override
        public String toString() {
            return "OwnLink";
        }
    }

    /** @param found of the population, for what was looked for @param search what was looked for */
    @Personal
    public record FillIn(String token, AnswerPage page, List<Member> found, String search, int pages) {

        public Filled filled() {
            return page.filled();
        }

        public String first() {
            return page.questions().getFirst().key();
        }

        /** What was found and is not chosen yet. */
        public List<Member> others() {
            Set<UUID> chosen =
                    page.filled().members().stream().map(Member::unit).collect(Collectors.toSet());
            return found.stream().filter(each -> !chosen.contains(each.unit())).toList();
        }

        public boolean chosen(Question question, String option) {
            Answer answer = page.filled().answers().get(question.key());
            return answer != null && answer.chosen().contains(option);
        }

        public String namely(Question question, String option) {
            Answer answer = page.filled().answers().get(question.key());
            return answer == null ? "" : answer.namely().getOrDefault(option, "");
        }

        public String typed(Question question) {
            Answer answer = page.filled().answers().get(question.key());
            return answer == null ? "" : answer.words();
        }

        public boolean rated(Question question, String row, String option) {
            Answer answer = page.filled().answers().get(question.key());
            return answer != null && option.equals(answer.rated().get(row));
        }

        public String contact(Question question, String field) {
            return page.filled()
                    .contacts()
                    .getOrDefault(question.key(), Map.of())
                    .getOrDefault(field, "");
        }

        @Override
        public String toString() {
            return "FillIn";
        }
    }

    /** One question as it was answered, in words. */
    @Personal
    public record Line(String question, List<String> answers) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** @param first by which the page is found again */
    @Personal
    public record Part(String title, String first, List<Line> lines) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    @Personal
    public record Check(String token, Opened opened, List<Part> parts) {
        @Override
        public String toString() {
            return "Check";
        }
    }

    static Check check(String token, Opened opened, List<AnswerPage> pages, Locale locale) {
        List<Part> parts = new ArrayList<>();
        for (AnswerPage page : pages) {
            parts.add(new Part(
                    words(page.section().title(), locale),
                    page.questions().getFirst().key(),
                    page.questions().stream()
                            .map(each -> new Line(words(each.text(), locale), answered(each, page.filled(), locale)))
                            .toList()));
        }
        return new Check(token, opened, parts);
    }

    private static List<String> answered(Question question, Filled filled, Locale locale) {
        return switch (question.kind()) {
            case MEMBERS -> filled.members().stream().map(Member::name).toList();
            case CONTACT -> contact(question, filled, locale);
            default -> {
                Answer answer = filled.answers().get(question.key());
                yield answer == null ? List.of() : answered(question, answer, locale);
            }
        };
    }

    private static List<String> contact(Question question, Filled filled, Locale locale) {
        Map<String, String> typed = filled.contacts().getOrDefault(question.key(), Map.of());
        List<String> all = new ArrayList<>();
        for (Field field : question.fields()) {
            String value = typed.getOrDefault(field.key(), "");
            if (!value.isBlank()) {
                all.add(words(field.label(), locale) + ": " + value);
            }
        }
        return all;
    }

    private static List<String> answered(Question question, Answer answer, Locale locale) {
        List<String> all = new ArrayList<>();
        Set<String> chosen = new HashSet<>(answer.chosen());
        question.options().stream().filter(each -> chosen.contains(each.key())).forEach(each -> {
            String own = answer.namely().getOrDefault(each.key(), "");
            all.add(words(each.label(), locale) + (own.isBlank() ? "" : ": " + own));
        });
        question.rows()
                .forEach(row -> question.option(answer.rated().getOrDefault(row.key(), ""))
                        .ifPresent(
                                option -> all.add(words(row.label(), locale) + ": " + words(option.label(), locale))));
        if (!answer.words().isBlank()) {
            all.add(answer.words());
        }
        return all;
    }
}
