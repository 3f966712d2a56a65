package nl.aantafel.frame.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.Administrations;
import nl.aantafel.frame.Administrations.Administered;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Frames;
import nl.aantafel.frame.web.FramePage.InUse;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Frames to read, for everybody who signed in; taking one into use is the administrator's. */
@Controller
@RequestMapping("/frames")
class FramesController {

    private final FrameCatalogue catalogue;
    private final Frames frames;
    private final ObjectProvider<Administrations> administrations;
    private final Texts texts;

    FramesController(
            FrameCatalogue catalogue, Frames frames, ObjectProvider<Administrations> administrations, Texts texts) {
        this.catalogue = catalogue;
        this.frames = frames;
        this.administrations = administrations;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return Pages.view("frame/list", new FrameList(List.copyOf(catalogue.all())));
    }

    @GetMapping("/{code}")
    ModelAndView show(Actor actor, @PathVariable("code") String code, Locale locale) {
        Frame frame = catalogue.frame(code);
        List<Administered> administered = administered(actor);
        List<InUse> inUse = administered.stream()
                .flatMap(each -> frames.activations(actor, each.partnership()).stream()
                        .filter(activation -> activation.code().equals(code))
                        .map(activation -> new InUse(each.name(), activation)))
                .toList();
        List<Choice> choices = administered.stream()
                .map(each -> new Choice(each.partnership().toString(), each.name()))
                .toList();
        return Pages.view(
                "frame/show", new FramePage(frame, new FrameSections(texts, locale, frame).all(), inUse, choices));
    }

    @PostMapping("/{code}/activate")
    ModelAndView activate(
            Actor actor,
            @PathVariable("code") String code,
            @RequestParam("partnership") UUID partnership,
            @RequestParam(name = "adviceReference", defaultValue = "") String adviceReference) {
        frames.activate(actor, partnership, code, adviceReference);
        return Pages.redirect("/frames/" + catalogue.frame(code).code(), "frame.activate.done");
    }

    private List<Administered> administered(Actor actor) {
        Administrations known = administrations.getIfAvailable();
        return known == null ? List.of() : known.of(actor);
    }
}
