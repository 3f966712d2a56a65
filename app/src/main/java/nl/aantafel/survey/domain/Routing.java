package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;

/**
 * Which questions are put to somebody, given what they answered: in order, each looking back only at questions that were put
 * themselves. An answer to a question that is not put any more counts for nothing.
 */
public final class Routing {

    /** More than this on one page and people lose their way. */
    private static final int ON_A_PAGE = 6;

    private final Questionnaire questionnaire;

    public Routing(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** One page: questions of one section, none of which hangs on another of the page. */
    public record Page(Section section, List<Question> questions) {
        public Page {
            questions = List.copyOf(questions);
        }
    }

    /** The questions that are put, in order. */
    public List<Question> shown(Map<String, Answer> answers) {
        Set<String> put = new HashSet<>();
        List<Question> shown = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            for (Question question : section.questions()) {
                if (holds(section.when(), put, answers) && holds(question.when(), put, answers)) {
                    put.add(question.key());
                    shown.add(question);
                }
            }
        }
        return shown;
    }

    /**
     * The pages as far as these answers tell. A page ends with its section, before a question that hangs on one of the page, and
     * when it is full.
     */
    public List<Page> pages(Map<String, Answer> answers) {
        Set<String> shown = new HashSet<>();
        shown(answers).forEach(each -> shown.add(each.key()));
        List<Page> pages = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            List<Question> page = new ArrayList<>();
            Set<String> before = new HashSet<>();
            for (Question question : section.questions()) {
                if (!shown.contains(question.key())) {
                    // Also one that is not put now ends the page: the answer on this page may call it up.
                    if (hangsOn(question, before)) {
                        end(section, page, before, pages);
                    }
                    continue;
                }
                if (page.size() == ON_A_PAGE || hangsOn(question, before)) {
                    end(section, page, before, pages);
                }
                page.add(question);
                before.add(question.key());
            }
            end(section, page, before, pages);
        }
        return pages;
    }

    private static void end(Section section, List<Question> page, Set<String> before, List<Page> pages) {
        if (!page.isEmpty()) {
            pages.add(new Page(section, page));
            page.clear();
            before.clear();
        }
    }

    private static boolean hangsOn(Question question, Set<String> before) {
        return question.when().stream().anyMatch(test -> before.contains(test.question()));
    }

    /** The answers that count: of questions that are put, without what is empty. */
    public Map<String, Answer> kept(Map<String, Answer> answers) {
        Map<String, Answer> kept = new LinkedHashMap<>();
        shown(answers).forEach(question -> {
            Answer answer = answers.get(question.key());
            if (answer != null && !answer.empty()) {
                kept.put(question.key(), answer);
            }
        });
        return kept;
    }

    private static boolean holds(List<When> tests, Set<String> put, Map<String, Answer> answers) {
        return tests.stream().allMatch(test -> holds(test, put, answers));
    }

    private static boolean holds(When test, Set<String> put, Map<String, Answer> answers) {
        Answer answer = put.contains(test.question()) ? answers.get(test.question()) : null;
        if (answer == null || answer.empty()) {
            return false;
        }
        return test.not() != answer.chosen().stream().anyMatch(test.options()::contains);
    }
}
