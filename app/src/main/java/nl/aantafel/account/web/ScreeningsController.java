package nl.aantafel.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.Screenings;
import nl.aantafel.account.Screenings.Standing;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Until when people are screened, for the desk. */
@Controller
@RequestMapping("/screenings")
class ScreeningsController {

    private static final String ONE = "/{partnership}/{professional}";

    private final Screenings screenings;
    private final WhoIsWho whoIsWho;

    ScreeningsController(Screenings screenings, WhoIsWho whoIsWho) {
        this.screenings = screenings;
        this.whoIsWho = whoIsWho;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID partnership,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String standing) {
        List<Partnership> own = desks(actor);
        UUID chosen = partnership == null && !own.isEmpty() ? own.getFirst().id() : partnership;
        if (chosen == null) {
            throw RefusedException.notFound();
        }
        return Pages.view(
                "account/screenings",
                new ScreeningsView(chosen, own, q, standing, screenings.list(actor, chosen, q, standing(standing))));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        Screenings.Line line = screenings.list(actor, partnership, "", null).stream()
                .filter(each -> each.professional().equals(professional))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        String path = "/screenings/" + partnership + "/" + professional;
        return Pages.view("account/screening", new ScreeningView(line, path, back(partnership)));
    }

    @PostMapping(ONE)
    ModelAndView renew(
            Actor actor,
            @PathVariable UUID partnership,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "") String screeningUntil) {
        screenings.renew(actor, partnership, professional, TypedDay.of("screeningUntil", screeningUntil));
        return Pages.redirect(back(partnership), "account.screening.renewed");
    }

    private static String back(UUID partnership) {
        return "/screenings?partnership=" + partnership;
    }

    private List<Partnership> desks(Actor actor) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(held -> Roles.DESK.contains(held.role()))
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(partnership -> whoIsWho.partnership(partnership).stream())
                .toList();
    }

    private static @Nullable Standing standing(String code) {
        return Arrays.stream(Standing.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
