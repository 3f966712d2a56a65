package nl.aantafel.meeting.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Secrecies;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Confirming that what is heard stays at the table: in the room, on a phone and beside the report. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/secrecy")
class SecrecyController {

    private final Secrecies secrecies;

    SecrecyController(Secrecies secrecies) {
        this.secrecies = secrecies;
    }

    @PostMapping
    ModelAndView confirm(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "vanaf", defaultValue = "") String from) {
        secrecies.confirm(actor, conference);
        return Pages.redirect(back(caseId, conference, from), "meeting.done.secrecy");
    }

    @PostMapping("/heard")
    ModelAndView heard(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        secrecies.heard(actor, conference, typed.ids("personen"));
        return Pages.redirect(back(caseId, conference, typed.text("vanaf")), "meeting.done.secrecy-heard");
    }

    private static String back(UUID caseId, UUID conference, String from) {
        String room = Paths.room(caseId, conference);
        return switch (from) {
            case "phone" -> room + "/phone";
            case "report" -> Paths.report(caseId, conference);
            default -> room;
        };
    }
}
