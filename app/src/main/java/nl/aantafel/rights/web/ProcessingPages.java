package nl.aantafel.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Processings.Registered;
import nl.aantafel.rights.Processings.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of processing, and what the partnership adds to it. */
@Controller
@RequestMapping("/oversight/processings")
final class ProcessingPages {

    private final Processings processings;
    private final Counsels advices;
    private final Watching watching;
    private final Texts texts;

    ProcessingPages(Processings processings, Counsels advices, Watching watching, Texts texts) {
        this.processings = processings;
        this.advices = advices;
        this.watching = watching;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView register(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        return Pages.view(
                "rights/processings", new ProcessingModel(watched, processings.register(actor, watched.id(), locale)));
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor, @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked) {
        Watched watched = watching.chosen(actor, asked);
        return Pages.view(
                "rights/processing", new ProcessingModel.One(watched, given(actor, watched.id()), null, List.of()));
    }

    /** Counsels that were given: one of them is what a kind of processing rests on. */
    private List<Choice> given(Actor actor, UUID partnership) {
        return advices.list(actor, partnership, null, "").stream()
                .filter(each -> each.step() != Counsels.Step.WAITS)
                .map(each -> new Choice(each.id().toString(), each.text().subject()))
                .toList();
    }

    @PostMapping("/new")
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID entry = processings.add(actor, typed.id("samenwerkingsverband"), text(typed));
        return Pages.redirect("/oversight/processings/" + entry, "rights.register.notice.written");
    }

    private static Text text(Typed typed) {
        return new Text(
                new UUID(0, 0),
                Processings.OWN,
                typed.text("naam"),
                typed.text("doel"),
                typed.text("betrokkenen"),
                typed.text("gegevens"),
                typed.text("ontvangers"),
                typed.text("bewaren"),
                typed.text("grondslag"),
                typed.maybeId("advies"),
                !typed.text("gestopt").isEmpty());
    }

    @GetMapping("/{entry}")
    ModelAndView one(
            Actor actor,
            @PathVariable("entry") UUID entry,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            Locale locale) {
        Registered one = processings.view(actor, entry);
        Watched watched = watching.chosen(actor, asked);
        if (processings.register(actor, watched.id(), locale).stream()
                .noneMatch(each -> each.entry().equals(entry))) {
            throw RefusedException.notFound();
        }
        List<Written> history = Written.of(processings.history(actor, entry).stream()
                .map(each -> new Written.Version(each.by(), each.at(), fields(each.text(), locale)))
                .toList());
        return Pages.view(
                "rights/processing", new ProcessingModel.One(watched, given(actor, watched.id()), one, history));
    }

    @PostMapping("/{entry}")
    ModelAndView write(
            Actor actor, @PathVariable("entry") UUID entry, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        processings.write(actor, entry, text(typed), typed.version());
        return Pages.redirect("/oversight/processings/" + entry, "rights.register.notice.written");
    }

    private Map<String, String> fields(Text text, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rights.processing.id", text.id().toString());
        fields.put("rights.processing.label", text.label());
        fields.put("rights.processing.purpose", text.purpose());
        fields.put("rights.processing.subjects", text.subjects());
        fields.put("rights.processing.data", text.data());
        fields.put("rights.processing.recipients", text.recipients());
        fields.put("rights.processing.kept", text.kept());
        fields.put("rights.processing.article", text.article());
        fields.put("rights.processing.ended", text.ended() ? texts.get(locale, "rights.register.yes") : "");
        return fields;
    }
}
