package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.MyPlan;
import nl.aantafel.client.web.OwnViews.HomeView;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of somebody's own pages. */
@Controller
final class HomeController {

    private final MyPlans plans;

    HomeController(MyPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/my")
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of) {
        MyPlan plan = plans.glance(who.actor(), of);
        return Pages.view("client/home", new HomeView(plan, PlanShown.of(plan)));
    }
}
