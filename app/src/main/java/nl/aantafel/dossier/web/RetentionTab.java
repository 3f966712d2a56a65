package nl.aantafel.dossier.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.dossier.KeptDossiers;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How long what is kept of a case stays. */
@Controller
final class RetentionTab {

    private final KeptDossiers kept;

    RetentionTab(KeptDossiers kept) {
        this.kept = kept;
    }

    @GetMapping("/cases/{caseId}/retention")
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("dossier/retention", new CaseRetentionModel(kept.terms(actor, caseId, locale)));
    }
}
