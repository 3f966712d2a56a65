package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.KnownQuestions.QuestionsOfCase;
import nl.aantafel.casefile.SharingTab.KnownScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;

/** What was asked of other safety houses, and the form to ask. */
@Personal
public record KnownModel(KnownScreen screen, Locale locale) {

    public QuestionsOfCase all() {
        return screen.questions();
    }

    public List<Choice> people() {
        return all().candidates().stream()
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }

    public List<Choice> reasons() {
        return all().reasons().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article() + "."))
                .toList();
    }

    public String path() {
        return screen.page().path() + "/known";
    }

    public String back() {
        return screen.page().path() + "/sharing";
    }

    @Override
    public String toString() {
        return "KnownModel";
    }
}
