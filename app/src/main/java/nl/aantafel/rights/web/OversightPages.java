package nl.aantafel.rights.web;

import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Oversights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the day of who watches over a partnership starts. */
@Controller
final class OversightPages {

    private final Oversights oversights;

    OversightPages(Oversights oversights) {
        this.oversights = oversights;
    }

    @GetMapping("/oversight")
    ModelAndView start(Actor actor) {
        return Pages.view("rights/oversight", new OversightModel(oversights.mine(actor)));
    }
}
