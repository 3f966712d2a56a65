package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;

/** Participants at places with answers, for tests of what is counted and shown. */
final class CountingWorld {

    private CountingWorld() {}

    static Response response(String region, String size, Map<String, Answer> answers) {
        return response(region, size, 1, true, answers);
    }

    static Response response(String region, String size, int units, boolean complete, Map<String, Answer> answers) {
        UUID none = new UUID(0, 0);
        return new Response(none, none, none, complete, answers, region, size, units, 1, null, null, null, Set.of());
    }

    static CountingTally.Counts counted(Questionnaire questionnaire, List<Response> responses) {
        CountingTally tally = new CountingTally(questionnaire);
        responses.forEach(tally::add);
        return tally.counts();
    }

    /** Answers to every closed question that is put, the first options more often than the last. */
    static Map<String, Answer> answers(Questionnaire questionnaire, Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Routing routing = new Routing(questionnaire);
        for (int i = 0; i < questionnaire.questions().count(); i++) {
            List<Question> shown = routing.shown(answers);
            if (i >= shown.size()) {
                break;
            }
            Question question = shown.get(i);
            if (question.kind() == Kind.SINGLE) {
                answers.put(question.key(), Answer.of(any(question, random)));
            } else if (question.kind() == Kind.MULTI) {
                List<String> chosen = new ArrayList<>();
                question.options().forEach(option -> {
                    if (random.nextInt(3) > 0) {
                        chosen.add(option.key());
                    }
                });
                answers.put(question.key(), Answer.of(chosen.isEmpty() ? any(question, random) : chosen.getFirst()));
                if (!chosen.isEmpty()) {
                    answers.put(question.key(), Answer.of(chosen.toArray(String[]::new)));
                }
            } else if (question.kind() == Kind.MATRIX) {
                Map<String, String> rated = new LinkedHashMap<>();
                question.rows().forEach(row -> rated.put(row.key(), any(question, random)));
                answers.put(question.key(), Answer.rating(rated));
            } else {
                answers.put(question.key(), Answer.inWords("x"));
            }
        }
        return answers;
    }

    private static String any(Question question, Random random) {
        int options = question.options().size();
        int at = Math.min(random.nextInt(options), random.nextInt(options));
        return question.options().get(at).key();
    }
}
