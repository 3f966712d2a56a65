package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted: a question, or one row of a matrix. Its items are its options and after them its named groups; of an
 * open question only who answered is counted.
 *
 * @param when what brings the question up, its section's tests included
 */
public record CountingVariable(Question question, @Nullable Row row, List<When> when, List<Item> items) {

    /** What may be given as an answer: one option, or any of a named group. */
    public record Item(String key, List<String> options, boolean group) {
        public Item {
            options = List.copyOf(options);
        }
    }

    public CountingVariable {
        when = List.copyOf(when);
        items = List.copyOf(items);
    }

    /** The key of the question, or of question and row with a dot between. */
    public String key() {
        return row == null ? question.key() : question.key() + "." + row.key();
    }

    /** Whether several options may be given at once. */
    public boolean multi() {
        return question.kind() == Kind.MULTI;
    }

    public int item(String key) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Everything that is counted of a questionnaire, in its order. */
    public static List<CountingVariable> of(Questionnaire questionnaire) {
        List<CountingVariable> all = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            for (Question question : section.questions()) {
                List<When> when = new ArrayList<>(section.when());
                when.addAll(question.when());
                if (question.kind() == Kind.MATRIX) {
                    question.rows().forEach(row -> all.add(new CountingVariable(question, row, when, items(question))));
                } else if (question.kind().answered()) {
                    all.add(new CountingVariable(question, null, when, items(question)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Item> items(Question question) {
        List<Item> items = new ArrayList<>();
        question.options().forEach(option -> items.add(new Item(option.key(), List.of(option.key()), false)));
        question.groups().forEach(group -> items.add(new Item(group.key(), group.options(), true)));
        return items;
    }
}
