package nl.aantafel.work.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.work.MyTeam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team leader's page (Mijn team). */
@Controller
class TeamController {

    private final MyTeam team;

    TeamController(MyTeam team) {
        this.team = team;
    }

    @GetMapping("/work/team")
    ModelAndView page(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID partnership,
            @RequestParam(required = false) @Nullable UUID who) {
        return Pages.view("work/team", new TeamPage(team.of(actor, partnership, who)));
    }
}
