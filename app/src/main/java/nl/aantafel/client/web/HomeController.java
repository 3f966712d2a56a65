package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.OwnDoors;
import nl.aantafel.client.web.OwnViews.HomeView;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of somebody's own pages. */
@Controller
final class HomeController {

    private final OwnDoors doors;

    HomeController(OwnDoors doors) {
        this.doors = doors;
    }

    @GetMapping("/my")
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of) {
        return Pages.view("client/home", new HomeView(doors.page(who.actor(), of)));
    }
}
