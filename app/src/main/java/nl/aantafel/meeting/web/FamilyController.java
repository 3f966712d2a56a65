package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ClientsAtTable;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The family at the table: who comes, how and with whom, and what they want from the conference. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/family")
class FamilyController {

    private final ConferencePages pages;
    private final ClientsAtTable clients;
    private final Texts texts;

    FamilyController(ConferencePages pages, ClientsAtTable clients, Texts texts) {
        this.pages = pages;
        this.clients = clients;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view("meeting/family", new ClientsView(pages.family(actor, caseId, conference, locale)));
    }

    @PostMapping("/{person}")
    ModelAndView choose(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        try {
            Prefixed.form(ClientsView.prefix(person), form, typed -> {
                Choice choice = choice(typed);
                int version = typed.number("versie", -1);
                typed.refuseIfAny();
                clients.choose(actor, conference, person, choice, version);
                return choice;
            });
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale stale) {
                return conflict(form, stale, new ClientsView(pages.family(actor, caseId, conference, locale)), locale);
            }
            throw refused;
        }
        return Pages.redirect(Paths.family(caseId, conference), "meeting.done.family");
    }

    private ModelAndView conflict(
            MultiValueMap<String, String> form, Refusal.Stale stale, ClientsView now, Locale locale) {
        ModelAndView page = Pages.view(
                "meeting/conflict", FamilyConflict.of(form, stale, new FamilyConflict.Words(now, texts, locale)));
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        return page;
    }

    private static Choice choice(Typed typed) {
        return new Choice(
                typed.text("komt"),
                typed.text("hoe"),
                typed.text("groep"),
                typed.text("vertrouwenspersoon"),
                typed.id("bij"),
                new Preparation(typed.text("bespreken"), typed.text("opleveren"), typed.text("ideeen")));
    }
}
