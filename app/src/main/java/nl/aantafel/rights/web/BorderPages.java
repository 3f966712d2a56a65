package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.BorderCases.Text;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answered border cases as who watches keeps them. */
@Controller
@RequestMapping("/oversight/border-cases")
final class BorderPages {

    private final BorderCases borderCases;
    private final Counsels counsels;
    private final Watching watching;

    BorderPages(BorderCases borderCases, Counsels counsels, Watching watching) {
        this.borderCases = borderCases;
        this.counsels = counsels;
        this.watching = watching;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        return Pages.view(
                "rights/border-cases",
                new BorderModel(
                        watched,
                        categories(watching.frame(actor, watched.id()), locale),
                        category,
                        words.strip(),
                        borderCases.search(actor, watched.id(), category, words)));
    }

    private static List<Choice> categories(Frame frame, Locale locale) {
        return frame.categories().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    /** From an advice: its question and answer stand there to be made general. */
    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "advies", required = false) @Nullable UUID advice,
            Locale locale) {
        Counsel from = advice == null ? null : counsels.view(actor, advice);
        Watched watched = watching.chosen(actor, from == null ? asked : from.partnership());
        return Pages.view(
                "rights/border-case",
                new BorderModel.Fresh(watched, categories(watching.frame(actor, watched.id()), locale), from));
    }

    @PostMapping("/new")
    ModelAndView publish(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID partnership = typed.id("samenwerkingsverband");
        borderCases.publish(
                actor,
                partnership,
                new Text(
                        typed.text("categorie"),
                        typed.text("situatie"),
                        typed.text("antwoord"),
                        typed.text("grondslag"),
                        typed.maybeId("advies"),
                        false),
                typed.text("geenGezin").equals("true"));
        return Pages.redirect(
                "/oversight/border-cases?samenwerkingsverband=" + partnership, "rights.border.notice.published");
    }

    @PostMapping("/{borderCase}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("borderCase") UUID borderCase,
            @RequestParam MultiValueMap<String, String> form) {
        borderCases.withdraw(actor, borderCase, new Typed(form).version());
        return Pages.redirect("/oversight/border-cases", "rights.border.notice.withdrawn");
    }
}
