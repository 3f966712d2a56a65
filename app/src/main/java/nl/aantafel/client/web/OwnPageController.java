package nl.aantafel.client.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.OwnDoors;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.web.OwnViews.AlongView;
import nl.aantafel.client.web.OwnViews.HandedView;
import nl.aantafel.client.web.OwnViews.MenuView;
import nl.aantafel.client.web.OwnViews.VisitsView;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The menu of somebody's own page, who looks along, and when their page was opened. */
@Controller
final class OwnPageController {

    private final OwnDoors doors;

    OwnPageController(OwnDoors doors) {
        this.doors = doors;
    }

    @GetMapping("/my/menu")
    ModelAndView menu(AtDoor who, @RequestParam Optional<UUID> of) {
        List<OwnPage> all = doors.pages(who.actor());
        OwnPage page = doors.page(who.actor(), of);
        return Pages.view(
                "client/menu",
                new MenuView(
                        page,
                        all.stream()
                                .filter(each -> !each.id().equals(page.id()))
                                .toList()));
    }

    @GetMapping("/my/looking-along")
    ModelAndView along(AtDoor who) {
        OwnPage page = doors.page(who.actor(), Optional.empty());
        return Pages.view("client/along", new AlongView(page, doors.confidants(who.actor())));
    }

    /** The code is told in this answer and never again. */
    @PostMapping("/my/looking-along")
    ModelAndView lend(
            AtDoor who,
            @RequestParam(name = "naam", defaultValue = "") String label,
            @RequestParam(name = "totEnMet", defaultValue = "") String until) {
        LocalDate last = TypedDay.of("totEnMet", until);
        Handed handed = doors.lend(who.actor(), label, last);
        return Pages.view("client/lent", new HandedView(doors.page(who.actor(), Optional.empty()), handed));
    }

    @PostMapping("/my/looking-along/{confidant}/end")
    ModelAndView takeBack(AtDoor who, @PathVariable UUID confidant) {
        doors.takeBack(who.actor(), confidant);
        return Pages.redirect("/my/looking-along", "client.along.ended");
    }

    @GetMapping("/my/visits")
    ModelAndView visits(AtDoor who) {
        return Pages.view(
                "client/visits", new VisitsView(doors.page(who.actor(), Optional.empty()), doors.visits(who.actor())));
    }
}
