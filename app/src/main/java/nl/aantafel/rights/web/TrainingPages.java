package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Training;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Trainings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who learned what, and who is due. */
@Controller
@RequestMapping("/oversight/trainings")
final class TrainingPages {

    private final Trainings trainings;
    private final Watching watching;

    TrainingPages(Trainings trainings, Watching watching) {
        this.trainings = trainings;
        this.watching = watching;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "wie", defaultValue = "") String who,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        boolean everybody = who.equals("iedereen");
        Frame frame = watching.frame(actor, watched.id());
        List<Training> all = frame.oversight().trainings();
        return Pages.view(
                "rights/trainings",
                new TrainingModel(
                        watched,
                        everybody,
                        words.strip(),
                        all.stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale), each.article()))
                                .toList(),
                        trainings.list(actor, watched.id(), !everybody, words)));
    }

    @PostMapping
    ModelAndView record(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID partnership = typed.id("samenwerkingsverband");
        trainings.record(actor, partnership, typed.text("opleiding"), typed.date("gevolgdOp"), typed.ids("mensen"));
        return Pages.redirect(
                "/oversight/trainings?samenwerkingsverband=" + partnership + "&wie=iedereen",
                "rights.training.notice.recorded");
    }

    @GetMapping("/{entry}/withdraw")
    ModelAndView withdrawing(
            Actor actor,
            @PathVariable("entry") UUID entry,
            @RequestParam(name = "versie", defaultValue = "1") String version) {
        watching.chosen(actor, null);
        return Pages.view("rights/training-withdraw", new TrainingModel.Withdrawing(entry.toString(), version));
    }

    @PostMapping("/{entry}/withdraw")
    ModelAndView withdraw(
            Actor actor, @PathVariable("entry") UUID entry, @RequestParam MultiValueMap<String, String> form) {
        trainings.withdraw(actor, entry, new Typed(form).version());
        return Pages.redirect("/oversight/trainings?wie=iedereen", "rights.training.notice.withdrawn");
    }
}
