package nl.aantafel.plan.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.domain.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Posts a change; when somebody else changed the same first, shows both versions so that one can be chosen. */
@Component
class StaleForms {

    /** Where "keep mine" is posted, the form's own page, and where theirs can be read. */
    record Places(String action, String path, String takeHref) {}

    /** {@code change} carries it out; {@code form} makes the form anew, for its head and its labels. */
    ModelAndView post(Posted posted, Places places, Supplier<ModelAndView> change, Supplier<PlanForm> form) {
        try {
            return change.get();
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale stale) {
                return conflict(posted, places, stale, form.get());
            }
            throw refused;
        }
    }

    private static ModelAndView conflict(Posted posted, Places places, Refusal.Stale stale, PlanForm form) {
        Map<String, String> mine = posted.all();
        Set<String> names = new LinkedHashSet<>(stale.current().keySet());
        mine.keySet().stream().filter(name -> !name.equals("_csrf")).forEach(names::add);
        List<ConflictPage.Field> fields = new ArrayList<>();
        for (String name : names) {
            String own = form.choices().shown(name, mine.getOrDefault(name, ""));
            String theirs = form.choices().shown(name, stale.current().getOrDefault(name, ""));
            if (!own.equals(theirs)) {
                fields.add(new ConflictPage.Field(label(name), own, theirs));
            }
        }
        ModelAndView page = Pages.view(
                "plan/conflict",
                new ConflictPage(
                        form.head(),
                        form.caseId(),
                        places.action(),
                        places.path(),
                        stale.currentVersion(),
                        stale.changedBy(),
                        Instant.parse(stale.changedAt()),
                        places.takeHref(),
                        fields,
                        mine));
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        return page;
    }

    /** The key of a field's label; numbered fields share one. */
    private static String label(String name) {
        String plain = name.replaceAll("\\d+$", "");
        return "plan.field."
                + (plain.endsWith(Fields.OTHERS)
                        ? plain.substring(0, plain.length() - Fields.OTHERS.length()) + ".others"
                        : plain);
    }
}
