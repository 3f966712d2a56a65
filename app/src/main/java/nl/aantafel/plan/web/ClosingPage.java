package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.Coded;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingView;
import nl.aantafel.plan.Closings.Missing;
import nl.aantafel.plan.Closings.Screen;

/** The page on which a table gets ready to close a case. */
public record ClosingPage(Screen screen, Locale locale) {

    public CaseHead head() {
        return screen.head();
    }

    public ClosingView view() {
        return screen.view();
    }

    public ClosingInput input() {
        return view().input();
    }

    public UUID caseId() {
        return view().caseId();
    }

    public String href() {
        return planHref() + "/closing";
    }

    public String planHref() {
        return "/cases/" + caseId() + "/plan";
    }

    public boolean missing(String code) {
        return view().isMissing(code);
    }

    public List<Missing> allMissing() {
        return view().missing().stream().sorted().toList();
    }

    public String outcome() {
        return screen.rule().outcomes().stream()
                .filter(each -> each.code().equals(input().aftercare().outcome()))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse("");
    }

    public String way(String code) {
        return screen.rule().ways().stream()
                .filter(each -> each.code().equals(code))
                .map((Coded each) -> each.label().in(locale))
                .findFirst()
                .orElse("");
    }

    public List<Choice> organisations() {
        return screen.organisations().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }
}
