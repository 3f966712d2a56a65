package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.rights.RightsRequests.View;
import nl.aantafel.rights.domain.RequestRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request: who asks, about whom, in which term, and that its answer was handed over. */
@Controller
@RequestMapping("/requests/{request}")
final class RequestController {

    private final RightsRequests requests;
    private final FrameCatalogue frames;
    private final Time time;

    RequestController(RightsRequests requests, FrameCatalogue frames, Time time) {
        this.requests = requests;
        this.frames = frames;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("request") UUID request) {
        return page("rights/request", actor, request, null);
    }

    private ModelAndView page(String template, Actor actor, UUID request, @Nullable List<Found> found) {
        return page(template, requests.view(actor, request), found);
    }

    private ModelAndView page(String template, View view, @Nullable List<Found> found) {
        Frame frame = frames.frame(view.frameCode());
        LocalDate round = frame.term(RequestRules.ROUND).lastDay(time.today());
        return Pages.view(template, new RequestModel(view, new RequestWords(frame), found, round));
    }

    @PostMapping("/identity")
    ModelAndView identify(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        requests.identify(actor, request, typed.text("controle"), typed.date("gecontroleerdOp"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.identified");
    }

    @GetMapping("/extend")
    ModelAndView extending(Actor actor, @PathVariable("request") UUID request) {
        return page("rights/extend", actor, request, null);
    }

    @PostMapping("/extend")
    ModelAndView extend(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        requests.extend(actor, request, typed.text("reden"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.extended");
    }

    @GetMapping("/person")
    ModelAndView seeking(Actor actor, @PathVariable("request") UUID request) {
        return page("rights/person", actor, request, null);
    }

    /** Answered with the page itself: the name stands in no address and in no history. */
    @PostMapping("/person")
    ModelAndView find(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        List<Found> found = requests.find(actor, request, RequestsController.name(new Typed(form)));
        return page("rights/person", actor, request, found);
    }

    @PostMapping("/person/choose")
    ModelAndView choose(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        requests.choose(actor, request, typed.id("persoon"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.chosen");
    }

    @PostMapping("/nothing-held")
    ModelAndView nothingHeld(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        requests.nothingHeld(actor, request, new Typed(form).version());
        return Pages.redirect("/requests/" + request, "rights.notice.nothing-held");
    }

    @GetMapping("/set-aside")
    ModelAndView settingAside(Actor actor, @PathVariable("request") UUID request) {
        return page("rights/setAside", actor, request, null);
    }

    @PostMapping("/set-aside")
    ModelAndView setAside(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        requests.setAside(actor, request, typed.text("grond"), typed.text("reden"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.set-aside");
    }

    @GetMapping("/hand-over")
    ModelAndView handingOver(Actor actor, @PathVariable("request") UUID request) {
        View view = requests.view(actor, request);
        if (view.line().step() != Step.HAND_OVER) {
            throw RefusedException.conflict("rights.refusal.not-decided");
        }
        return page("rights/handOver", view, null);
    }

    @PostMapping("/hand-over")
    ModelAndView handOver(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        requests.handOver(actor, request, typed.text("manier"), typed.date("uitgereiktOp"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.handed-over");
    }
}
