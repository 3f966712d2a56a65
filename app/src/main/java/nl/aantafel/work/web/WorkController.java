package nl.aantafel.work.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.work.MyWork;
import nl.aantafel.work.MyWork.AgreementsView;
import nl.aantafel.work.MyWork.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable String after) {
        return Pages.view("work/agreements", work.agreements(actor, which(asked), after));
    }

    @PostMapping("/work/agreements/{agreement}/receive")
    ModelAndView receive(Actor actor, @PathVariable UUID agreement, @RequestParam MultiValueMap<String, String> asked) {
        work.receive(actor, agreement);
        return Pages.redirect(AgreementsView.path(which(asked)), "work.agreements.received");
    }

    /** What the address chooses; what it says wrongly chooses nothing. */
    private static Which which(MultiValueMap<String, String> asked) {
        return new Which(
                "awaited".equals(asked.getFirst("side")) ? Side.AWAITED : Side.MINE,
                id(asked.getFirst("family")),
                "true".equals(asked.getFirst("overdue")),
                "true".equals(asked.getFirst("carried")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
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
