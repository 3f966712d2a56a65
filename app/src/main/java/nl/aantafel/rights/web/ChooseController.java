package nl.aantafel.rights.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RequestChoices;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which items a request is about. */
@Controller
@RequestMapping("/requests/{request}/choose")
final class ChooseController {

    private final RightsRequests requests;
    private final RequestChoices choices;
    private final FrameCatalogue frames;

    ChooseController(RightsRequests requests, RequestChoices choices, FrameCatalogue frames) {
        this.requests = requests;
        this.choices = choices;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        View view = requests.view(actor, request);
        return Pages.view(
                "rights/choose",
                new ChooseModel(
                        view,
                        new RequestWords(frames.frame(view.frameCode())),
                        choices.choosable(actor, request, locale)));
    }

    @PostMapping
    ModelAndView choose(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        choices.choose(actor, request, typed.refs("gegevens"), new Wish(typed.text("reden"), typed.text("woorden")));
        return Pages.redirect("/requests/" + request + "/choose", "rights.notice.items-chosen");
    }

    @PostMapping("/leave")
    ModelAndView leave(
            Actor actor,
            @PathVariable("request") UUID request,
            @RequestParam(name = "gegeven", defaultValue = "") String item) {
        choices.leave(actor, request, Typed.ref(item));
        return Pages.redirect("/requests/" + request + "/choose", "rights.notice.item-left");
    }
}
