package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.Closings.PreparingScreen;

/** What is written down before a case is closed. */
public record ClosingFormPage(PlanForm form, PreparingScreen screen, Locale locale) {

    public List<Choice> outcomes() {
        return screen.rule().outcomes().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public List<Choice> team() {
        return screen.form().team().stream()
                .map(each -> new Choice(each.professional().toString(), each.name() + ", " + each.organisation()))
                .toList();
    }

    public String endCondition() {
        return screen.view().endCondition();
    }
}
