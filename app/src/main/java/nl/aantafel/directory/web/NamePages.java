package nl.aantafel.directory.web;

import java.util.UUID;
import nl.aantafel.directory.ShownNames;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether families read one's name. */
@Controller
@RequestMapping(NamePages.PATH)
final class NamePages {

    static final String PATH = "/account/names";

    private final ShownNames names;

    NamePages(ShownNames names) {
        this.names = names;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return Pages.view("directory/names", new NamesModel(names.of(actor)));
    }

    @PostMapping("/{partnership}")
    ModelAndView choose(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @RequestParam(name = "toon", defaultValue = "") String shown) {
        names.choose(actor, partnership, yes(shown));
        return Pages.redirect(PATH, "directory.notice.names");
    }

    @PostMapping("/{partnership}/all")
    ModelAndView chooseForAll(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @RequestParam(name = "toon", defaultValue = "") String shown) {
        names.chooseForAll(actor, partnership, yes(shown));
        return Pages.redirect(PATH, "directory.notice.names");
    }

    private static boolean yes(String shown) {
        return switch (shown) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw RefusedException.invalid("toon", "check.choose");
        };
    }
}
