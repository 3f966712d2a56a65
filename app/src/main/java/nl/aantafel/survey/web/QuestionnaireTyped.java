package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.springframework.util.MultiValueMap;

/** A questionnaire, a section or a question as it was typed in its form; what cannot be read is refused at its field. */
final class QuestionnaireTyped {

    private static final Pattern TEST = Pattern.compile("als([1-9]\\d{0,2})(?:Vraag|Opties)");

    private static final int LONG = 4_000;

    private final MultiValueMap<String, String> fields;
    private final Checks checks = new Checks();

    QuestionnaireTyped(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            throw RefusedException.invalid("version", "check.number");
        }
    }

    private Label label(String field, boolean required) {
        Label label = new Label(text(field + "Nl"), text(field + "En"));
        if (required) {
            checks.required(field + "Nl", label.nl());
        }
        checks.text(field + "Nl", label.nl(), LONG).text(field + "En", label.en(), LONG);
        return label;
    }

    private int number(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        checks.add(field, "check.number");
        return 0;
    }

    private String key(String otherwise) {
        String key = text("sleutel").toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return otherwise;
        }
        checks.that(key.matches("[a-z][a-z0-9_]{0,59}"), "sleutel", "survey.questionnaire.key-form");
        return key;
    }

    Questionnaire head(Questionnaire from) {
        int least = number("minutenVan");
        int most = number("minutenTot");
        checks.that(most >= least, "minutenTot", "survey.finding.minutes");
        Questionnaire head = new Questionnaire(
                from.key(),
                label("titel", true),
                label("inleiding", false),
                label("dank", false),
                least,
                most,
                text("bron"),
                from.sections());
        checks.text("bron", head.source(), LONG).refuseIfAny();
        return head;
    }

    /** {@code old}: the key it has, empty for a new one. */
    Section section(Questionnaire in, String old) {
        String key = key(free("deel", in.sections().stream().map(Section::key).toList()));
        checks.that(
                key.equals(old)
                        || in.sections().stream().noneMatch(each -> each.key().equals(key)),
                "sleutel",
                "survey.edit.section-taken",
                key);
        Section section = new Section(key, label("titel", true), label("inleiding", false), tests(in), List.of());
        checks.refuseIfAny();
        return section;
    }

    private static String free(String before, List<String> taken) {
        int count = taken.size() + 1;
        while (taken.contains(before + "_" + count)) {
            count++;
        }
        return before + "_" + count;
    }

    Question question(Questionnaire in, String old) {
        String key = key(free("vraag", in.questions().map(Question::key).toList()));
        checks.that(key.equals(old) || in.question(key).isEmpty(), "sleutel", "survey.edit.question-taken", key);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text("soort")))
                .findFirst()
                .orElse(null);
        checks.that(kind != null, "soort", "check.choose");
        TypedLines lines = new TypedLines(checks);
        Map<String, Label> options = lines.labels("optiesNl", text("optiesNl"), "optiesEn", text("optiesEn"));
        Map<String, Label> rows = lines.labels("rijenNl", text("rijenNl"), "rijenEn", text("rijenEn"));
        Question question = new Question(
                key,
                text("nummer"),
                kind == null ? Kind.OPEN : kind,
                label("tekst", true),
                label("toelichting", false),
                text("verplicht").equals("true"),
                text("schaal").equals("true"),
                tests(in),
                lines.options(options, text("namelijk"), text("alleen")),
                TypedLines.rows(rows),
                lines.fields(text("velden")),
                lines.groups(text("groepen")),
                text("doel"));
        checks.text("nummer", question.number(), Checks.SHORT).text("doel", question.purpose(), Checks.SHORT);
        checks.refuseIfAny();
        return question;
    }

    String section(Questionnaire in) {
        String wanted = text("deel");
        if (in.sections().stream().noneMatch(each -> each.key().equals(wanted))) {
            throw RefusedException.invalid("deel", "check.choose");
        }
        return wanted;
    }

    /** The places of the conditions that a form has, in order. */
    static SortedSet<Integer> places(Collection<String> fields) {
        return fields.stream()
                .map(TEST::matcher)
                .filter(Matcher::matches)
                .map(each -> Integer.valueOf(each.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<When> tests(Questionnaire in) {
        List<When> all = new ArrayList<>();
        for (int at : places(fields.keySet())) {
            String asked = text("als" + at + "Vraag");
            List<String> options = TypedLines.keys(text("als" + at + "Opties"));
            if (asked.isEmpty()) {
                checks.that(options.isEmpty(), "als" + at + "Vraag", "survey.edit.when-question");
                continue;
            }
            checks.that(!options.isEmpty(), "als" + at + "Opties", "survey.edit.when-options");
            String field = "als" + at + "Opties";
            in.question(asked)
                    .ifPresent(question -> options.stream()
                            .filter(each -> question.option(each).isEmpty())
                            .forEach(each -> checks.add(field, "survey.edit.option-unknown", each)));
            all.add(new When(asked, text("als" + at + "Hoe").equals("niet"), options));
        }
        return all;
    }
}
