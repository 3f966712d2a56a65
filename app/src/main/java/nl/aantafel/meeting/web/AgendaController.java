package nl.aantafel.meeting.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A meeting with an agenda: what is on it for the reader, whether they come, who was there, and that it stays there. */
@Controller
@RequestMapping("/meetings/agendas/{agenda}")
class AgendaController {

    /** What stands between a point and a person in a tick of who was there. */
    private static final String AT = "@";

    private final Agendas agendas;

    AgendaController(Agendas agendas) {
        this.agendas = agendas;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("agenda") UUID agenda) {
        return Pages.view("meeting/agenda", new AgendaPage(agendas.view(actor, agenda), actor.person()));
    }

    @PostMapping("/reply")
    ModelAndView reply(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID substitute = typed.id("vervanger");
        typed.refuseIfAny();
        agendas.reply(actor, agenda, new Reply(typed.text("antwoord"), typed.text("reden"), substitute));
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.invitation.done." + typed.text("antwoord"));
    }

    @PostMapping("/substitutes")
    ModelAndView substitute(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID absent = typed.idOrNobody("wie");
        typed.refuseIfAny();
        agendas.substitute(actor, agenda, absent);
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.substitute");
    }

    @PostMapping("/begin")
    ModelAndView begin(Actor actor, @PathVariable("agenda") UUID agenda) {
        agendas.begin(actor, agenda);
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.begun");
    }

    @PostMapping("/attendance")
    ModelAndView attended(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Map<UUID, Set<UUID>> present = new HashMap<>();
        for (String tick : typed.list("aanwezig")) {
            String[] both = tick.split(AT, 2);
            if (both.length == 2) {
                present.computeIfAbsent(id(both[0]), each -> new LinkedHashSet<>())
                        .add(id(both[1]));
            }
        }
        agendas.attended(actor, agenda, present, typed.has("secretarisAanwezig"));
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.attended");
    }

    @PostMapping("/secrecy")
    ModelAndView confirm(Actor actor, @PathVariable("agenda") UUID agenda) {
        agendas.confirm(actor, agenda);
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.confirmed");
    }

    @PostMapping("/secrecy/heard")
    ModelAndView heard(
            Actor actor, @PathVariable("agenda") UUID agenda, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Set<UUID> people = typed.ids("personen");
        typed.refuseIfAny();
        agendas.heard(actor, agenda, people);
        return Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.heard");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw RefusedException.invalid("aanwezig", "check.choose");
        }
    }
}
