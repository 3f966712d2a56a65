package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Kind;
import nl.aantafel.client.MyPlans.MyPlan;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.web.PlanViews.MyPlanView;
import nl.aantafel.client.web.PlanViews.SayView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own plan, and what they say of it. */
@Controller
final class MyPlanController {

    static final String PATH = "/my/plan";

    private final MyPlans plans;

    MyPlanController(MyPlans plans) {
        this.plans = plans;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of) {
        MyPlan plan = plans.of(who.actor(), of);
        return Pages.view("client/plan", new MyPlanView(plan, PlanShown.of(plan)));
    }

    @GetMapping(PATH + "/say")
    ModelAndView saying(
            AtDoor who,
            @RequestParam Optional<UUID> of,
            @RequestParam Optional<UUID> line,
            @RequestParam(defaultValue = "") String kind) {
        MyPlan plan = plans.of(who.actor(), of);
        Optional<MyPlans.Line> about = line.map(id -> plan.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound));
        if (!plan.page().mayWrite()) {
            throw RefusedException.notFound();
        }
        return Pages.view("client/planSay", new SayView(plan.page(), about, kind(kind)));
    }

    @PostMapping(PATH + "/say")
    ModelAndView say(
            AtDoor who,
            @RequestParam Optional<UUID> of,
            @RequestParam Optional<UUID> line,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String woorden) {
        plans.say(who.actor(), of, new Reply(line.orElse(null), kind(kind), woorden.replace("\r\n", "\n")));
        return Pages.redirect(of.map(each -> PATH + "?of=" + each).orElse(PATH), "client.plan.said");
    }

    @PostMapping(PATH + "/take-back")
    ModelAndView takeBack(AtDoor who, @RequestParam Optional<UUID> of, @RequestParam UUID reaction) {
        plans.takeBack(who.actor(), of, reaction);
        return Pages.redirect(of.map(each -> PATH + "?of=" + each).orElse(PATH), "client.plan.taken-back");
    }

    private static Kind kind(String code) {
        return Kind.of(code).orElseThrow(RefusedException::notFound);
    }

    /** The address of a page of the plan, also for whoever reads another's. */
    static String href(OwnPage page, String path) {
        return page.own() ? path : path + (path.contains("?") ? "&" : "?") + "of=" + page.id();
    }
}
