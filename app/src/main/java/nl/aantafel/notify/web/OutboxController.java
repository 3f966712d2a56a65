package nl.aantafel.notify.web;

import nl.aantafel.notify.Outbox;
import nl.aantafel.page.Pages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mail a demo would have sent; absent outside a demo. */
@Controller
@ConditionalOnBooleanProperty("aantafel.demo")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/demo/outbox")
    ModelAndView show() {
        return Pages.view("notify/outbox", new OutboxView(outbox.newest()));
    }
}
