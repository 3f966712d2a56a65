package nl.aantafel.plan.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.PlanPages;
import nl.aantafel.plan.PlanPages.FormScreen;
import org.springframework.stereotype.Component;

/** Makes the view models of the forms. */
@Component
class FormPages {

    /** What a form holds: its own path under the plan, where it posts, what it is about, its fields and their version. */
    record Filled(String path, String action, String subject, Map<String, String> values, long version) {}

    private final PlanPages pages;
    private final FormMaking making;

    FormPages(PlanPages pages, FormMaking making) {
        this.pages = pages;
        this.making = making;
    }

    FormScreen screen(Actor actor, UUID caseId, Locale locale) {
        return pages.form(actor, caseId, locale);
    }

    FormScreen goalScreen(Actor actor, UUID caseId, Locale locale) {
        return pages.goalForm(actor, caseId, locale);
    }

    FormScreen reportScreen(Actor actor, UUID caseId, Locale locale) {
        return pages.reportForm(actor, caseId, locale);
    }

    PlanForm form(FormScreen screen, Filled filled, Locale locale) {
        UUID caseId = screen.plan().caseId();
        String base = base(caseId);
        return new PlanForm(
                screen.head(),
                caseId,
                base + filled.path(),
                base + filled.action(),
                filled.subject(),
                new LinkedHashMap<>(filled.values()),
                filled.version(),
                making.choices(screen, locale));
    }

    static String base(UUID caseId) {
        return "/cases/" + caseId + "/plan";
    }
}
