package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.SharingTab.JudgingScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;

/** The form on which a participant judges that somebody is not to be told. */
@Personal
public record JudgingModel(JudgingScreen screen, Locale locale) {

    public List<Choice> grounds() {
        return screen.informing().grounds().stream()
                .map(each -> new Choice(
                        each.code(), each.label().in(locale), each.help().in(locale) + " " + each.article() + "."))
                .toList();
    }

    public LocalDate latest() {
        return screen.informing().latest();
    }

    public String path() {
        return screen.page().path() + "/informing/" + screen.duty().person();
    }

    public String back() {
        return screen.page().path() + "/sharing";
    }

    @Override
    public String toString() {
        return "JudgingModel";
    }
}
