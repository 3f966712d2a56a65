package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.aantafel.account.SetUp;
import nl.aantafel.account.SignIn;
import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the first functional administrator begins: who are you, and which partnership is this. */
@Controller
@RequestMapping("/sign-in/begin/{link}")
class BeginController {

    private final SetUp setUp;
    private final FrameCatalogue frames;

    BeginController(SetUp setUp, FrameCatalogue frames) {
        this.setUp = setUp;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(@PathVariable String link, Locale locale) {
        if (!setUp.mayBegin(SignIn.DOOR, link)) {
            throw RefusedException.notFound();
        }
        List<Choice> choices = frames.all().stream()
                .map(Frame::head)
                .filter(head -> !head.adviceRequired())
                .map(head -> new Choice(head.code(), head.label().in(locale)))
                .toList();
        return Pages.view("account/begin", new BeginView("/sign-in/begin/" + link, choices));
    }

    @PostMapping
    ModelAndView begin(@PathVariable String link, HttpServletRequest form) {
        BeginPartnership wanted = new BeginPartnership(
                Arrival.parameter(form, "partnershipName"),
                Arrival.parameter(form, "region"),
                Arrival.parameter(form, "frameCode"),
                Arrival.parameter(form, "organisationName"),
                Arrival.parameter(form, "administratorName"),
                Arrival.parameter(form, "email"));
        return Arrival.goTo("/sign-in/welcome/" + setUp.begin(SignIn.DOOR, link, wanted));
    }
}
