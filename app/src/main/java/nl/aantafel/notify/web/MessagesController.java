package nl.aantafel.notify.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.notify.Messages;
import nl.aantafel.notify.Messages.Message;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one was told, behind the bell in the head of the page. */
@Controller
@RequestMapping(MessagesController.PATH)
class MessagesController {

    static final String PATH = "/messages";

    private final Messages messages;

    MessagesController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(name = "na", required = false) @Nullable String after) {
        Slice<Message> slice = messages.list(actor, after, Paging.DEFAULT_SIZE);
        return Pages.view(
                "notify/messages",
                new MessagesView(
                        slice.rows(),
                        slice.next()
                                .map(key -> PATH + "?na=" + URLEncoder.encode(key, StandardCharsets.UTF_8))
                                .orElse(null)));
    }

    /** Read, and on to what it is about when that was asked and may be seen. */
    @PostMapping("/{id}/read")
    ModelAndView read(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "open", defaultValue = "nee") String open) {
        String link = messages.read(actor, id);
        return open.equals("ja") && !link.isEmpty()
                ? Pages.seeOther(link)
                : Pages.redirect(PATH, "notify.message.done");
    }

    @PostMapping("/read")
    ModelAndView readAll(Actor actor) {
        messages.readAll(actor);
        return Pages.redirect(PATH, "notify.message.done-all");
    }
}
