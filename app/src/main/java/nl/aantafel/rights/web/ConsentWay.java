package nl.aantafel.rights.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The way from a task about a consent to its case. */
@Controller
final class ConsentWay {

    private final Consents consents;

    ConsentWay(Consents consents) {
        this.consents = consents;
    }

    @GetMapping("/consents/{consent}")
    ModelAndView to(Actor actor, @PathVariable("consent") UUID consent) {
        Place place = consents.placeOf(actor, consent);
        String list = place.weighing()
                ? "/referrals/" + place.caseId() + "/consents"
                : "/cases/" + place.caseId() + "/sharing";
        return Pages.seeOther(list + "#consent-" + consent);
    }
}
