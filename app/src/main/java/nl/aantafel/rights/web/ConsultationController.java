package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.Consultations.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A participant says of what they brought in whether it may be given to whom it is about. */
@Controller
@RequestMapping("/consultations/{consultation}")
final class ConsultationController {

    private final Consultations consultations;
    private final FrameCatalogue frames;

    ConsultationController(Consultations consultations, FrameCatalogue frames) {
        this.consultations = consultations;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("consultation") UUID consultation, Locale locale) {
        View view = consultations.view(actor, consultation, locale);
        return Pages.view(
                "rights/consultation", new ConsultationModel(view, new RequestWords(frames.frame(view.frameCode()))));
    }

    @PostMapping
    ModelAndView answer(
            Actor actor,
            @PathVariable("consultation") UUID consultation,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        List<Reply> replies = typed.all("gegevens").stream()
                .map(key -> reply(Typed.ref(key), typed, "antwoorden[" + key + "]."))
                .toList();
        consultations.answer(actor, consultation, replies);
        return Pages.redirect("/consultations/" + consultation, "rights.notice.answered");
    }

    private static Reply reply(ResourceRef item, Typed typed, String prefix) {
        return new Reply(
                item,
                may(typed.text(prefix + "mag")),
                typed.text(prefix + "grond"),
                typed.text(prefix + "reden"),
                typed.date(prefix + "tot"),
                typed.text(prefix + "verbetering"));
    }

    private static @Nullable Boolean may(String code) {
        return switch (code) {
            case "ja" -> true;
            case "nee" -> false;
            default -> null;
        };
    }

    @PostMapping("/lapse")
    ModelAndView lapse(
            Actor actor,
            @PathVariable("consultation") UUID consultation,
            @RequestParam(name = "gegeven", defaultValue = "") String item) {
        consultations.lapse(actor, consultation, Typed.ref(item));
        return Pages.redirect("/consultations/" + consultation, "rights.notice.lapsed");
    }
}
