package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AroundTalks;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.OwnSeen;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who saw my data. */
@Controller
final class SeenController {

    private final OwnSeen seen;
    private final FrameCatalogue frames;
    private final AroundTalks around;

    SeenController(OwnSeen seen, FrameCatalogue frames, AroundTalks around) {
        this.around = around;
        this.seen = seen;
        this.frames = frames;
    }

    @GetMapping("/my/seen")
    ModelAndView show(
            AtDoor who,
            @RequestParam Optional<UUID> of,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after) {
        return Pages.view(
                "client/seen",
                new SeenView(
                        seen.of(who.actor(), of, kind, after),
                        frames,
                        after,
                        around.of(who.actor(), of).apart()));
    }
}
