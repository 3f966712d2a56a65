package nl.aantafel.work.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.work.MyWork;
import nl.aantafel.work.MyWork.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody starts; the administrator goes on to the state of the system. */
@Controller
class WorkController {

    private final MyWork work;

    WorkController(MyWork work) {
        this.work = work;
    }

    @GetMapping("/work")
    ModelAndView page(Actor actor) {
        WorkView view = work.today(actor);
        return view.administers() && !view.mayRefer()
                ? new ModelAndView("redirect:/administration")
                : Pages.view("work/today", view);
    }

    @GetMapping("/work/agreements")
    ModelAndView agreements(
            Actor actor,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(required = false) @Nullable String after) {
        return Pages.view("work/agreements", work.agreements(actor, side(side), after));
    }

    @PostMapping("/work/agreements/{agreement}/receive")
    ModelAndView receive(Actor actor, @PathVariable UUID agreement) {
        work.receive(actor, agreement);
        return Pages.redirect("/work/agreements", "work.agreements.received");
    }

    private static Side side(String code) {
        return code.equals("awaited") ? Side.AWAITED : Side.MINE;
    }

    @PostMapping("/work/tasks/{task}/finish")
    ModelAndView finish(
            Actor actor,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam long version) {
        work.finish(actor, task, outcome, version);
        return Pages.redirect("/work", "work.finished");
    }
}
