package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.EarlierCases.EarlierScreen;
import nl.aantafel.casefile.EarlierCases.EarlierView;
import nl.aantafel.page.Choice;

/** Closed cases that may belong to this one, and those that were tied to it. */
public record EarlierModel(EarlierScreen screen, List<Choice> reasons) {

    public EarlierView view() {
        return screen.view();
    }

    public String path() {
        return "/cases/" + view().caseId() + "/earlier";
    }

    public List<Choice> cases() {
        return view().likely().stream()
                .map(each -> new Choice(each.caseId().toString(), each.number(), String.join(", ", each.people())))
                .toList();
    }

    /** With one there is nothing to choose. */
    public String only() {
        return cases().size() == 1 ? cases().getFirst().value() : "";
    }
}
