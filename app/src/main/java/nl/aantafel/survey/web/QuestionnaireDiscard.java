package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.page.Page;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.View;
import org.jspecify.annotations.Nullable;

/**
 * What goes when a draft is thrown away.
 *
 * @param before the published version that stays, when there is one
 */
public record QuestionnaireDiscard(View view, @Nullable View before) {

    /** So many are named one by one. */
    private static final int NAMED = 12;

    public String path() {
        return QuestionnairePages.PATH + "/" + view.id();
    }

    public String title(Page page) {
        return QuestionnaireWords.in(page, view.content().title());
    }

    /** How the draft differs from what is published; the same words where nothing was written yet. */
    public List<String> changes(Page page) {
        if (before == null) {
            return List.of();
        }
        Questionnaire old = before.content();
        Questionnaire draft = view.content();
        List<String> all = new ArrayList<>();
        draft.questions().forEach(each -> {
            Question was = old.question(each.key()).orElse(null);
            if (was == null) {
                all.add(page.text("survey.discard.new", QuestionnaireWords.name(page, each)));
            } else if (!was.equals(each)) {
                all.add(page.text("survey.discard.changed", QuestionnaireWords.name(page, each)));
            }
        });
        old.questions()
                .filter(each -> draft.question(each.key()).isEmpty())
                .forEach(each -> all.add(page.text("survey.discard.removed", QuestionnaireWords.name(page, each))));
        if (all.isEmpty()) {
            all.add(page.text(draft.equals(old) ? "survey.discard.same" : "survey.discard.order"));
        }
        if (all.size() <= NAMED + 1) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, NAMED));
        few.add(page.text("survey.discard.more", all.size() - NAMED));
        return few;
    }
}
