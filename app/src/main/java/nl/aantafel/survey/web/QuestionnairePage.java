package nl.aantafel.survey.web;

import java.util.List;
import nl.aantafel.page.Page;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires.View;

/** One version of a questionnaire as it is shown, with what another program would not take over. */
public record QuestionnairePage(View view, List<LeftOut> left) {

    public QuestionnairePage {
        left = List.copyOf(left);
    }

    static QuestionnairePage of(View view) {
        return new QuestionnairePage(view, List.of());
    }

    public Questionnaire content() {
        return view.content();
    }

    public String path() {
        return QuestionnairePages.PATH + "/" + view.id();
    }

    /** Of this version. */
    public String path(String below) {
        return path() + "/" + below + "?versie=" + view.number();
    }

    public String title(Page page) {
        return QuestionnaireWords.in(page, content().title());
    }

    public List<Finding> errors() {
        return view.findings().stream().filter(Finding::holdsUp).toList();
    }

    public List<Finding> notes() {
        return view.findings().stream().filter(each -> !each.holdsUp()).toList();
    }

    public String state(Page page) {
        return page.text(
                view.published() ? "survey.version.published" : "survey.version.draft", String.valueOf(view.number()));
    }

    public String sub(Page page) {
        String time = content().minutesTo() == 0
                ? ""
                : " · "
                        + page.text(
                                "survey.minutes",
                                String.valueOf(content().minutesFrom()),
                                String.valueOf(content().minutesTo()));
        return state(page) + " · "
                + page.text("survey.questions", content().questions().count()) + time;
    }
}
