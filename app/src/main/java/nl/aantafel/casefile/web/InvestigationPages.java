package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.casefile.Investigations;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says, on the page of statements, that there is an investigation that cannot be shared now, and that it is over. */
@Controller
@RequestMapping("/cases/{caseId}/investigations")
final class InvestigationPages {

    private final Investigations investigations;

    InvestigationPages(Investigations investigations) {
        this.investigations = investigations;
    }

    @PostMapping
    ModelAndView set(Actor actor, @PathVariable UUID caseId) {
        investigations.set(actor, caseId);
        return Pages.redirect("/cases/" + caseId + "/statements", "casefile.sharing.notice.investigation");
    }

    @PostMapping("/{id}/lift")
    ModelAndView lift(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        investigations.lift(actor, caseId, id);
        return Pages.redirect("/cases/" + caseId + "/statements", "casefile.sharing.notice.investigation-lifted");
    }
}
