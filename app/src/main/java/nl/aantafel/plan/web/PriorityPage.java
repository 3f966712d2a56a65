package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.frame.PriorityList;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.Priorities.Entry;
import nl.aantafel.plan.Priorities.PriorityView;
import nl.aantafel.plan.Priorities.Screen;

/** Whether one case has priority, and by what. */
public record PriorityPage(Screen screen, String closed, Locale locale) {

    public PriorityView view() {
        return screen.view();
    }

    public PriorityList rule() {
        return screen.rule();
    }

    public String planHref() {
        return "/cases/" + view().caseId() + "/plan";
    }

    public String href() {
        return planHref() + "/priority";
    }

    public boolean late() {
        return view().now().map(Entry::lookAgain).filter(this::past).isPresent();
    }

    private boolean past(LocalDate day) {
        return day.isBefore(screen.today());
    }

    public List<String> chosen() {
        return view().now().map(Entry::criteria).orElse(List.of());
    }

    public List<Choice> criteria() {
        return rule().criteria().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article()))
                .toList();
    }

    public List<Choice> offReasons() {
        return rule().offReasons().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    public String criteria(List<String> codes) {
        return codes.stream()
                .flatMap(each -> rule().criterion(each).stream())
                .map(each -> each.label().in(locale))
                .collect(Collectors.joining("; "));
    }

    /** Why it left the list; closing the case is no reason of the frame. */
    public String off(String code) {
        return rule().offReasons().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse(closed);
    }
}
