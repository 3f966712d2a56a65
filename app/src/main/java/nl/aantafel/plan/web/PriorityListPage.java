package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import nl.aantafel.plan.Priorities.ListScreen;
import nl.aantafel.plan.Priorities.Listed;

/** The cases of a partnership that have priority, and how that is chosen. */
public record PriorityListPage(ListScreen screen, Locale locale) {

    public List<String> criteria(Listed row) {
        return row.criteria().stream()
                .flatMap(each -> screen.rule().criterion(each).stream())
                .map(each -> each.label().in(locale))
                .toList();
    }

    public boolean late(Listed row) {
        return row.lookAgain().isBefore(screen.today());
    }
}
