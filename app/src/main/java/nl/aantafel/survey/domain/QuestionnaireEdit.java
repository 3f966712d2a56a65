package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;

/** Changes to a questionnaire, each of which gives a new one. What is not there stays as it is. */
public final class QuestionnaireEdit {

    private QuestionnaireEdit() {}

    public static Questionnaire sections(Questionnaire from, List<Section> sections) {
        return new Questionnaire(
                from.key(),
                from.title(),
                from.intro(),
                from.thanks(),
                from.minutesFrom(),
                from.minutesTo(),
                from.source(),
                sections);
    }

    public static Questionnaire addSection(Questionnaire from, Section section) {
        List<Section> all = new ArrayList<>(from.sections());
        all.add(section);
        return sections(from, all);
    }

    /** The words and conditions of a section; its questions stay. */
    public static Questionnaire changeSection(Questionnaire from, String key, Section to) {
        return sections(
                from,
                from.sections().stream()
                        .map(each -> each.key().equals(key)
                                ? new Section(to.key(), to.title(), to.intro(), to.when(), each.questions())
                                : each)
                        .toList());
    }

    public static Questionnaire removeSection(Questionnaire from, String key) {
        return sections(
                from,
                from.sections().stream().filter(each -> !each.key().equals(key)).toList());
    }

    public static Questionnaire moveSection(Questionnaire from, String key, boolean up) {
        return sections(from, moved(from.sections(), place(from.sections(), key), up));
    }

    private static int place(List<Section> sections, String key) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    private static <T> List<T> moved(List<T> all, int at, boolean up) {
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= all.size()) {
            return all;
        }
        List<T> moved = new ArrayList<>(all);
        Collections.swap(moved, at, to);
        return moved;
    }

    private static Questionnaire eachSection(Questionnaire from, UnaryOperator<Section> change) {
        return sections(from, from.sections().stream().map(change).toList());
    }

    private static Section questions(Section from, List<Question> questions) {
        return new Section(from.key(), from.title(), from.intro(), from.when(), questions);
    }

    public static Questionnaire addQuestion(Questionnaire from, String section, Question question) {
        return eachSection(from, each -> {
            if (!each.key().equals(section)) {
                return each;
            }
            List<Question> all = new ArrayList<>(each.questions());
            all.add(question);
            return questions(each, all);
        });
    }

    /** A question that gets another key takes the conditions along that name it. */
    public static Questionnaire changeQuestion(Questionnaire from, String key, String section, Question to) {
        boolean stays = from.sections().stream()
                .anyMatch(each -> each.key().equals(section)
                        && each.questions().stream().anyMatch(one -> one.key().equals(key)));
        Questionnaire changed = stays
                ? eachSection(
                        from,
                        each -> questions(
                                each,
                                each.questions().stream()
                                        .map(one -> one.key().equals(key) ? to : one)
                                        .toList()))
                : addQuestion(removeQuestion(from, key), section, to);
        return key.equals(to.key()) ? changed : renamed(changed, key, to.key());
    }

    private static Questionnaire renamed(Questionnaire from, String old, String fresh) {
        return eachSection(
                from,
                each -> new Section(
                        each.key(),
                        each.title(),
                        each.intro(),
                        renamed(each.when(), old, fresh),
                        each.questions().stream()
                                .map(one -> withTests(one, renamed(one.when(), old, fresh)))
                                .toList()));
    }

    private static List<When> renamed(List<When> tests, String old, String fresh) {
        return tests.stream()
                .map(each -> each.question().equals(old) ? new When(fresh, each.not(), each.options()) : each)
                .toList();
    }

    private static Question withTests(Question from, List<When> tests) {
        return new Question(
                from.key(),
                from.number(),
                from.kind(),
                from.text(),
                from.help(),
                from.required(),
                from.ordered(),
                tests,
                from.options(),
                from.rows(),
                from.fields(),
                from.groups(),
                from.purpose());
    }

    public static Questionnaire removeQuestion(Questionnaire from, String key) {
        return eachSection(
                from,
                each -> questions(
                        each,
                        each.questions().stream()
                                .filter(one -> !one.key().equals(key))
                                .toList()));
    }

    /** Within its section; the first one goes up to the end of the section before, the last one down to the next. */
    public static Questionnaire moveQuestion(Questionnaire from, String key, boolean up) {
        List<Section> all = new ArrayList<>(from.sections());
        for (int at = 0; at < all.size(); at++) {
            Section section = all.get(at);
            int place = section.questions().stream().map(Question::key).toList().indexOf(key);
            if (place < 0) {
                continue;
            }
            boolean leaves = up ? place == 0 : place == section.questions().size() - 1;
            int other = up ? at - 1 : at + 1;
            if (!leaves) {
                all.set(at, questions(section, moved(section.questions(), place, up)));
            } else if (other >= 0 && other < all.size()) {
                List<Question> rest = new ArrayList<>(section.questions());
                Question question = rest.remove(place);
                List<Question> there = new ArrayList<>(all.get(other).questions());
                there.add(up ? there.size() : 0, question);
                all.set(at, questions(section, rest));
                all.set(other, questions(all.get(other), there));
            }
            return sections(from, all);
        }
        return from;
    }
}
