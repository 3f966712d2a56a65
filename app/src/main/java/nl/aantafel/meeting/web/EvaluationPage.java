package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.aantafel.frame.EvaluationForm.By;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.AfterwardsPages.EvaluationScreen;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.page.Choice;

/** The evaluation of a meeting: the forms that are the reader's turn, and what was answered. */
@Personal
public record EvaluationPage(EvaluationScreen screen) {

    static String prefix(String form) {
        return form + ".";
    }

    public String prefix(FormView form) {
        return prefix(form.form().code());
    }

    public EvaluationView evaluation() {
        return screen.evaluation();
    }

    public String path() {
        return Paths.evaluation(screen.page().view().id(), evaluation().line().id());
    }

    public String room() {
        return Paths.room(screen.page().view().id(), evaluation().line().id());
    }

    public boolean byClients(FormView form) {
        return form.form().by() == By.CLIENT;
    }

    public List<FormView> toAnswer() {
        return evaluation().forms().stream().filter(FormView::mayAnswer).toList();
    }

    public List<Choice> figures(FormView form) {
        return IntStream.rangeClosed(form.scale().lowest(), form.scale().highest())
                .mapToObj(each -> new Choice(Integer.toString(each), Integer.toString(each)))
                .toList();
    }

    /** Who of the family has not had their turn with a form. */
    public List<Choice> clients(FormView form) {
        return evaluation().clients().stream()
                .filter(each -> each.waits(form.form().code()))
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }

    public List<Integer> values(FormView form) {
        List<Integer> values = new ArrayList<>();
        for (int each = form.scale().lowest(); each <= form.scale().highest(); each++) {
            values.add(each);
        }
        return values;
    }

    @Override
    public String toString() {
        return "EvaluationPage";
    }
}
