package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.RequestAnswers;
import nl.aantafel.rights.Restrictions;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.View;
import nl.aantafel.rights.domain.RequestRules;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ending what a request restricts: first the person is told, then it ends. */
@Controller
@RequestMapping("/requests/{request}/lift")
final class RestrictionController {

    private final RightsRequests requests;
    private final Restrictions restrictions;
    private final RequestAnswers answers;
    private final FrameCatalogue frames;
    private final Time time;

    RestrictionController(
            RightsRequests requests,
            Restrictions restrictions,
            RequestAnswers answers,
            FrameCatalogue frames,
            Time time) {
        this.requests = requests;
        this.restrictions = restrictions;
        this.answers = answers;
        this.frames = frames;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("request") UUID request) {
        View view = requests.view(actor, request);
        Frame frame = frames.frame(view.frameCode());
        LocalDate round = frame.term(RequestRules.ROUND).lastDay(time.today());
        RequestModel model = new RequestModel(view, new RequestWords(frame), null, round);
        if (!model.restricts()) {
            throw RefusedException.conflict("rights.refusal.nothing-restricted");
        }
        return Pages.view("rights/lift", model);
    }

    @PostMapping("/announce")
    ModelAndView announce(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        restrictions.announce(actor, request, typed.text("reden"), typed.version());
        return Pages.redirect("/requests/" + request + "/lift", "rights.notice.announced");
    }

    @PostMapping
    ModelAndView lift(
            Actor actor, @PathVariable("request") UUID request, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        restrictions.lift(actor, request, typed.text("manier"), typed.date("verteldOp"), typed.version());
        return Pages.redirect("/requests/" + request, "rights.notice.restriction-ended");
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return RequestAnswersController.file(Format.PDF, "brief", answers.lifting(actor, request, Format.PDF, locale));
    }

    @GetMapping("/letter.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable("request") UUID request, Locale locale) {
        return RequestAnswersController.file(
                Format.DOCX, "brief", answers.lifting(actor, request, Format.DOCX, locale));
    }
}
