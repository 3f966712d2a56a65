package nl.aantafel.client.web;

import java.util.UUID;
import nl.aantafel.client.Outlets;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether families get pages of their own. */
@Controller
@RequestMapping("/administration/partnerships/{id}/own-pages")
final class OutletController {

    private final Outlets outlets;

    OutletController(Outlets outlets) {
        this.outlets = outlets;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("client/outlet", outlets.of(actor, id));
    }

    @PostMapping
    ModelAndView switchOn(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam(name = "kenmerk", defaultValue = "") String advice) {
        outlets.switchOn(actor, id, advice);
        return Pages.redirect(path(id), "client.outlet.switched-on");
    }

    @PostMapping("/off")
    ModelAndView switchOff(Actor actor, @PathVariable("id") UUID id) {
        outlets.switchOff(actor, id);
        return Pages.redirect(path(id), "client.outlet.switched-off");
    }

    private static String path(UUID partnership) {
        return "/administration/partnerships/" + partnership + "/own-pages";
    }
}
