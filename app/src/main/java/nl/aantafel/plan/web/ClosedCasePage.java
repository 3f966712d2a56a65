package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.ClosedCases.ClosedView;

/** One closed case. */
public record ClosedCasePage(ClosedView view, Locale locale) {

    public List<Choice> purposes() {
        return view.rule().lookPurposes().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article()))
                .toList();
    }

    public String purpose(String code) {
        return view.rule()
                .lookPurpose(code)
                .map(each -> each.label().in(locale))
                .orElse(code);
    }

    public String outcome(String code) {
        return view.rule().outcomes().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse("");
    }
}
