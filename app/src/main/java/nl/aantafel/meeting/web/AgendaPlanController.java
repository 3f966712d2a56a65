package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.meeting.Agendas.PlanScreen;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Planning a meeting with an agenda, changing it before it begins, calling it off. */
@Controller
@RequestMapping("/meetings")
class AgendaPlanController {

    private final Agendas agendas;
    private final FrameCatalogue frames;
    private final Time time;

    AgendaPlanController(Agendas agendas, FrameCatalogue frames, Time time) {
        this.agendas = agendas;
        this.frames = frames;
        this.time = time;
    }

    static String path(UUID agenda) {
        return "/meetings/agendas/" + agenda;
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, @RequestParam(name = "soort", defaultValue = "") String kind, Locale locale) {
        return form(actor, null, kind, locale);
    }

    @GetMapping("/agendas/{agenda}/change")
    ModelAndView change(Actor actor, @PathVariable("agenda") UUID agenda, Locale locale) {
        return form(actor, agenda, "", locale);
    }

    private ModelAndView form(Actor actor, @Nullable UUID agenda, String kind, Locale locale) {
        PlanScreen screen = agendas.planning(actor, agenda);
        return Pages.view(
                "meeting/agendaPlan", AgendaPlanView.of(screen, frames.frame(screen.frameCode()), kind, locale));
    }

    @PostMapping("/new")
    ModelAndView plan(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        AgendaForm read = AgendaForm.of(new Typed(form), time.today());
        try {
            return Pages.redirect(path(agendas.plan(actor, read.input())), "meeting.agenda.done.planned");
        } catch (RefusedException refused) {
            throw read.placed(refused);
        }
    }

    @PostMapping("/agendas/{agenda}/change")
    ModelAndView save(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        agendas.requireLead(actor, agenda);
        AgendaForm read = AgendaForm.of(new Typed(form), time.today());
        try {
            agendas.change(actor, agenda, read.input(), read.version());
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale) {
                throw RefusedException.invalid("form", "meeting.agenda.changed-since");
            }
            throw read.placed(refused);
        }
        return Pages.redirect(path(agenda), "meeting.agenda.done.changed");
    }

    @GetMapping("/agendas/{agenda}/cancel")
    ModelAndView asking(Actor actor, @PathVariable("agenda") UUID agenda) {
        return Pages.view(
                "meeting/agendaCancel",
                new AgendaPage(agendas.planning(actor, agenda).existing().orElseThrow(), actor.person()));
    }

    @PostMapping("/agendas/{agenda}/cancel")
    ModelAndView cancel(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", -1);
        typed.refuseIfAny();
        agendas.cancel(actor, agenda, version);
        return Pages.redirect("/meetings", "meeting.agenda.done.cancelled");
    }
}
