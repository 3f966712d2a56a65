package nl.aantafel.directory.web;

import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MailStates;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether mail goes out, and how it goes: for the administrator, in numbers and reasons only. */
@Controller
final class MailPage {

    private final DirectoryViews views;
    private final MailStates mail;

    MailPage(DirectoryViews views, MailStates mail) {
        this.views = views;
        this.mail = mail;
    }

    @GetMapping("/administration/mail")
    ModelAndView show(Actor actor, @RequestParam @Nullable UUID partnership) {
        Administered administered = Administered.choose(views, actor, partnership);
        return Pages.view("directory/mail", new MailModel(administered, mail.view(actor, administered.id())));
    }
}
