package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.CasePages.SeparationsScreen;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.Choice;

/** Who must not meet, and the family to choose from for who may decide so. */
@Personal
public record SeparationsModel(SeparationsScreen screen, String path) {

    public boolean mayDecide() {
        return screen.page().may(Right.LEAD_MEETING);
    }

    public List<Choice> people() {
        return screen.page().family().persons().stream()
                .map(each -> new Choice(each.id().toString(), each.fullName()))
                .toList();
    }

    @Override
    public String toString() {
        return "SeparationsModel";
    }
}
