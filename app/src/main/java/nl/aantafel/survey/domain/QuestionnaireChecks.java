package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.aantafel.frame.Label;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.Finding.What;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a questionnaire before it is published: keys that occur twice, words that are missing, conditions that name what is
 * not there or comes later, questions that no route reaches, and routes that lead nowhere.
 */
public final class QuestionnaireChecks {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9_]{0,59}");

    private final Questionnaire questionnaire;
    private final Map<String, Question> known = new LinkedHashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private QuestionnaireChecks(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** What is found, in the order of the questions; empty when all is well. */
    public static List<Finding> of(Questionnaire questionnaire) {
        return new QuestionnaireChecks(questionnaire).all();
    }

    private List<Finding> all() {
        head();
        Set<String> names = new HashSet<>();
        for (Section section : questionnaire.sections()) {
            if (!names.add(section.key())) {
                add(What.SECTION_TWICE, section.key(), "", section.key());
            }
            for (Question question : section.questions()) {
                order.putIfAbsent(question.key(), order.size());
                known.putIfAbsent(question.key(), question);
                sections.putIfAbsent(question.key(), section);
            }
        }
        Set<String> seen = new HashSet<>();
        for (Section section : questionnaire.sections()) {
            section(section, seen);
            for (Question question : section.questions()) {
                if (!seen.add(question.key())) {
                    add(What.QUESTION_TWICE, section.key(), question.key(), question.key());
                }
                question(section, question, seen);
            }
        }
        routes();
        return List.copyOf(findings);
    }

    private void add(What what, String section, String question, String... details) {
        findings.add(new Finding(what, section, question, List.of(details)));
    }

    private void head() {
        key(KEY, questionnaire.key(), "", "");
        words(questionnaire.title(), true, "", "", "title");
        words(questionnaire.intro(), false, "", "", "intro");
        words(questionnaire.thanks(), false, "", "", "thanks");
        if (questionnaire.minutesFrom() < 0 || questionnaire.minutesTo() < questionnaire.minutesFrom()) {
            add(What.MINUTES, "", "");
        }
    }

    private void section(Section section, Set<String> before) {
        key(KEY, section.key(), section.key(), "");
        words(section.title(), true, section.key(), "", "title");
        words(section.intro(), false, section.key(), "", "intro");
        section.when().forEach(test -> test(test, section.key(), "", before));
        if (section.questions().isEmpty()) {
            add(What.SECTION_EMPTY, section.key(), "", section.key());
        }
    }

    private void question(Section section, Question question, Set<String> before) {
        key(KEY, question.key(), section.key(), question.key());
        words(question.text(), true, section.key(), question.key(), "text");
        words(question.help(), false, section.key(), question.key(), "help");
        Set<String> earlier = new HashSet<>(before);
        earlier.remove(question.key());
        question.when().forEach(test -> test(test, section.key(), question.key(), earlier));
        twice(question.options(), Option::key, What.OPTION_TWICE, section, question);
        twice(question.rows(), Question.Row::key, What.ROW_TWICE, section, question);
        twice(question.fields(), Question.Field::key, What.FIELD_TWICE, section, question);
        twice(question.groups(), Question.Group::key, What.GROUP_TWICE, section, question);
        question.options().forEach(each -> part(each.key(), each.label(), section, question));
        question.rows().forEach(each -> part(each.key(), each.label(), section, question));
        question.fields().forEach(each -> part(each.key(), each.label(), section, question));
        question.groups().forEach(each -> part(each.key(), each.label(), section, question));
        kind(section, question);
        options(section, question);
        groups(section, question);
    }

    private void kind(Section section, Question question) {
        boolean chooses = question.kind() == Kind.SINGLE || question.kind() == Kind.MULTI;
        boolean matrix = question.kind() == Kind.MATRIX;
        String at = section.key();
        String key = question.key();
        if ((chooses || matrix) && question.options().isEmpty()) {
            add(What.NO_OPTIONS, at, key);
        } else if (question.kind() == Kind.SINGLE && question.options().size() == 1) {
            add(What.ONE_OPTION, at, key);
        }
        if (matrix && question.rows().isEmpty()) {
            add(What.NO_ROWS, at, key);
        }
        if (!chooses && !matrix && !question.options().isEmpty()) {
            add(What.OPTIONS_UNUSED, at, key);
        }
        if (!matrix && !question.rows().isEmpty()) {
            add(What.ROWS_UNUSED, at, key);
        }
        boolean contact = question.kind() == Kind.CONTACT;
        if (contact && question.fields().isEmpty()) {
            add(What.NO_FIELDS, at, key);
        }
        if (contact && question.purpose().isBlank()) {
            add(What.NO_PURPOSE, at, key);
        }
        if (question.required()
                && ((chooses || matrix) && question.options().isEmpty()
                        || matrix && question.rows().isEmpty()
                        || contact && question.fields().isEmpty())) {
            add(What.CANNOT_BE_ANSWERED, at, key);
        }
        if (question.kind() == Kind.MEMBERS
                && questionnaire
                                .questions()
                                .filter(each -> each.kind() == Kind.MEMBERS)
                                .findFirst()
                                .orElse(question)
                        != question) {
            add(What.MEMBERS_TWICE, at, key);
        }
    }

    private void options(Section section, Question question) {
        for (Option option : question.options()) {
            if (option.exclusive() && question.kind() != Kind.MULTI) {
                add(What.EXCLUSIVE_OF_ONE, section.key(), question.key(), option.key());
            }
            if (!option.exclusive() && !option.besides().isEmpty()) {
                add(What.BESIDES_NOT_EXCLUSIVE, section.key(), question.key(), option.key());
            }
            option.besides().stream()
                    .filter(each ->
                            each.equals(option.key()) || question.option(each).isEmpty())
                    .forEach(each -> add(What.BESIDES_UNKNOWN, section.key(), question.key(), option.key(), each));
            if (option.namely() && question.kind() == Kind.MATRIX) {
                add(What.NAMELY_IN_MATRIX, section.key(), question.key(), option.key());
            }
        }
    }

    private void groups(Section section, Question question) {
        for (Question.Group group : question.groups()) {
            if (group.options().isEmpty()) {
                add(What.GROUP_EMPTY, section.key(), question.key(), group.key());
            }
            group.options().stream()
                    .filter(each -> question.option(each).isEmpty())
                    .forEach(each -> add(What.GROUP_UNKNOWN, section.key(), question.key(), group.key(), each));
        }
    }

    private void test(When test, String section, String question, Set<String> before) {
        Question asked = known.get(test.question());
        if (asked == null) {
            add(What.WHEN_UNKNOWN, section, question, test.question());
            return;
        }
        if (!before.contains(test.question())) {
            add(What.WHEN_LATER, section, question, test.question());
        }
        if (asked.kind() != Kind.SINGLE && asked.kind() != Kind.MULTI) {
            add(What.WHEN_NO_CHOICE, section, question, test.question());
            return;
        }
        if (test.options().isEmpty()) {
            add(What.WHEN_EMPTY, section, question, test.question());
        }
        test.options().stream()
                .filter(each -> asked.option(each).isEmpty())
                .forEach(each -> add(What.WHEN_OPTION_UNKNOWN, section, question, test.question(), each));
    }

    private void key(Pattern form, String key, String section, String question) {
        if (!form.matcher(key).matches()) {
            add(What.KEY_FORM, section, question, key);
        }
    }

    private void part(String key, Label label, Section section, Question question) {
        key(PART, key, section.key(), question.key());
        words(label, true, section.key(), question.key(), key);
    }

    /** Words that need not be there are still in both languages or in none. */
    private void words(Label label, boolean needed, String section, String question, String where) {
        boolean any = needed || !label.nl().isBlank() || !label.en().isBlank();
        if (any && label.nl().isBlank()) {
            add(What.DUTCH_MISSING, section, question, where);
        }
        if (any && label.en().isBlank()) {
            add(What.ENGLISH_MISSING, section, question, where);
        }
    }

    private <T> void twice(Collection<T> all, Function<T, String> key, What what, Section section, Question question) {
        Set<String> seen = new HashSet<>();
        all.stream()
                .map(key)
                .filter(each -> !seen.add(each))
                .distinct()
                .forEach(each -> add(what, section.key(), question.key(), each));
    }

    private void routes() {
        if (known.isEmpty()) {
            add(What.NO_QUESTIONS, "", "");
            return;
        }
        if (known.values().stream().noneMatch(each -> tests(each).isEmpty())) {
            add(What.NOTHING_TO_BEGIN_WITH, "", "");
        }
        if (findings.stream().anyMatch(each -> each.what() == What.QUESTION_TWICE || aboutTests(each.what()))) {
            return;
        }
        known.values().stream()
                .filter(each -> !reachable(each, Map.of()))
                .forEach(each -> add(What.NEVER_PUT, at(each), each.key()));
        known.values().stream().filter(this::steers).forEach(this::endings);
    }

    private static boolean aboutTests(What what) {
        return what == What.WHEN_UNKNOWN || what == What.WHEN_LATER || what == What.WHEN_NO_CHOICE;
    }

    private boolean steers(Question question) {
        return known.values().stream()
                .anyMatch(each ->
                        tests(each).stream().anyMatch(test -> test.question().equals(question.key())));
    }

    /** After a choice that others go on from, a route that puts nothing more is said; it may be meant. */
    private void endings(Question question) {
        if (question.kind() != Kind.SINGLE || !reachable(question, Map.of())) {
            return;
        }
        Integer place = order.get(question.key());
        List<Question> later = known.values().stream()
                .filter(each -> place != null && order.getOrDefault(each.key(), 0) > place)
                .toList();
        question.options().stream()
                .map(Option::key)
                .filter(option ->
                        later.stream().noneMatch(each -> reachable(each, Map.of(question.key(), Set.of(option)))))
                .forEach(option -> add(What.ROUTE_ENDS, at(question), question.key(), option));
        if (!question.required() && later.stream().allMatch(each -> needs(each, question.key(), new HashSet<>()))) {
            add(What.SKIPPED_ENDS, at(question), question.key());
        }
    }

    private boolean needs(Question question, String wanted, Set<String> looked) {
        return looked.add(question.key())
                && tests(question).stream().anyMatch(test -> {
                    Question asked = known.get(test.question());
                    return test.question().equals(wanted) || (asked != null && needs(asked, wanted, looked));
                });
    }

    private String at(Question question) {
        Section section = sections.get(question.key());
        return section == null ? "" : section.key();
    }

    private List<When> tests(Question question) {
        Section section = sections.get(question.key());
        List<When> all = new ArrayList<>(section == null ? List.of() : section.when());
        all.addAll(question.when());
        return all;
    }

    /** Whether some answers call this question up; {@code given} says what single questions are answered with. */
    private boolean reachable(Question question, Map<String, Set<String>> given) {
        Map<String, List<When>> needed = new LinkedHashMap<>();
        gather(question, needed, new HashSet<>());
        return needed.entrySet().stream().allMatch(entry -> {
            Question asked = known.get(entry.getKey());
            return asked != null && canBe(asked, entry.getValue(), given.get(entry.getKey()));
        });
    }

    /** A question is put when its tests hold and the questions they name are put: all tests on the way must hold together. */
    private void gather(Question question, Map<String, List<When>> needed, Set<String> looked) {
        if (!looked.add(question.key())) {
            return;
        }
        for (When test : tests(question)) {
            needed.computeIfAbsent(test.question(), none -> new ArrayList<>()).add(test);
            Question asked = known.get(test.question());
            if (asked != null) {
                gather(asked, needed, looked);
            }
        }
    }

    private static boolean canBe(Question asked, List<When> tests, @Nullable Set<String> given) {
        List<String> free = asked.options().stream()
                .map(Option::key)
                .filter(each -> given == null || given.contains(each))
                .filter(each -> tests.stream()
                        .noneMatch(test -> test.not() && test.options().contains(each)))
                .toList();
        List<When> wanted = tests.stream().filter(test -> !test.not()).toList();
        if (asked.kind() == Kind.SINGLE) {
            return free.stream()
                    .anyMatch(each ->
                            wanted.stream().allMatch(test -> test.options().contains(each)));
        }
        return several(asked, wanted, free);
    }

    /** Of several choices: the ordinary ones together, or one that goes with few others together with those. */
    private static boolean several(Question asked, List<When> wanted, List<String> free) {
        List<List<String>> together = new ArrayList<>();
        together.add(asked.options().stream()
                .filter(each -> !each.exclusive())
                .map(Option::key)
                .toList());
        asked.options().stream().filter(Option::exclusive).forEach(each -> {
            List<String> some = new ArrayList<>(each.besides());
            some.add(each.key());
            together.add(some);
        });
        return together.stream()
                .map(some -> some.stream().filter(free::contains).toList())
                .anyMatch(some -> !some.isEmpty()
                        && wanted.stream()
                                .allMatch(test -> test.options().stream().anyMatch(some::contains)));
    }
}
