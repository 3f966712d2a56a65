package nl.aantafel.casefile.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Contacts;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The traffic light of a case with its rhythm, and recording that they were in touch. */
@Controller
@RequestMapping("/cases/{caseId}/contact")
final class ContactPages {

    private final Contacts contacts;
    private final Texts texts;

    ContactPages(Contacts contacts, Texts texts) {
        this.contacts = contacts;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("casefile/contact", new ContactModel(contacts.page(actor, caseId, locale), texts, locale));
    }

    @PostMapping
    ModelAndView record(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        Set<UUID> with = new LinkedHashSet<>(posted.ids("met"));
        NewContact contact = new NewContact(posted.date("op"), posted.text("manier"), with);
        posted.refuseIfAny();
        contacts.record(actor, caseId, contact);
        return Pages.redirect("/cases/" + caseId + "/contact", "casefile.contact.notice");
    }
}
