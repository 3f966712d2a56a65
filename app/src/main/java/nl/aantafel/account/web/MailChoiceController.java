package nl.aantafel.account.web;

import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MailChoices;
import nl.aantafel.notify.MailChoices.MailChoice;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether one gets mail about meetings, and in which language; stands on the page of one's own account. */
@Controller
class MailChoiceController {

    private final MailChoices choices;

    MailChoiceController(MailChoices choices) {
        this.choices = choices;
    }

    @PostMapping("/account/mail")
    ModelAndView choose(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean mail,
            @RequestParam(defaultValue = "") String taal) {
        choices.choose(actor, new MailChoice(mail, taal));
        return Pages.redirect("/account", "account.own.mail.saved");
    }
}
