package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.AgendaTalks;
import nl.aantafel.meeting.AgendaTalks.NewThemeTask;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Plans.AgreementInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One point of an agenda at the table. */
@Controller
@RequestMapping("/meetings/agendas/{agenda}/points/{point}")
class PointController {

    private final AgendaTalks talks;

    PointController(AgendaTalks talks) {
        this.talks = talks;
    }

    private static String path(UUID agenda, UUID point) {
        return AgendaPlanController.path(agenda) + "/points/" + point;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("agenda") UUID agenda, @PathVariable("point") UUID point) {
        PointPage page = new PointPage(talks.point(actor, point), actor.person());
        if (!page.screen().agenda().id().equals(agenda)) {
            throw RefusedException.notFound();
        }
        return Pages.view("meeting/agendaPoint", page);
    }

    /** Keeps the note; and, with the one key, goes on to the next point. */
    @PostMapping
    ModelAndView note(
            Actor actor,
            @PathVariable("agenda") UUID agenda,
            @PathVariable("point") UUID point,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", -1);
        typed.refuseIfAny();
        try {
            talks.note(actor, point, typed.text("aantekening"), version);
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale stale) {
                throw new RefusedException(new Refusal.Invalid(List.of(new Refusal.FieldError(
                        "aantekening",
                        "meeting.agenda.note-since",
                        stale.current().getOrDefault("aantekening", "")))));
            }
            throw refused;
        }
        return typed.text("wat").equals("verder")
                ? next(actor, agenda, point)
                : Pages.redirect(path(agenda, point), "meeting.agenda.done.note");
    }

    private ModelAndView next(Actor actor, UUID agenda, UUID point) {
        return talks.next(actor, point)
                .map(next -> Paths.seeOther(path(agenda, next)))
                .orElseGet(() -> Pages.redirect(AgendaPlanController.path(agenda), "meeting.agenda.done.last"));
    }

    @PostMapping("/open")
    ModelAndView open(Actor actor, @PathVariable("agenda") UUID agenda, @PathVariable("point") UUID point) {
        talks.open(actor, point);
        return Paths.seeOther(path(agenda, point));
    }

    @PostMapping("/agreements")
    ModelAndView agree(
            Actor actor,
            @PathVariable("agenda") UUID agenda,
            @PathVariable("point") UUID point,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        LocalDate due = typed.date("wanneer");
        typed.refuseIfAny();
        talks.agree(
                actor,
                point,
                new AgreementInput(
                        null,
                        typed.text("soort"),
                        typed.text("wat"),
                        typed.text("reden"),
                        due,
                        "",
                        null,
                        "",
                        typed.parties("doet"),
                        List.of(),
                        List.of(),
                        null,
                        null));
        return Pages.redirect(path(agenda, point), "meeting.agenda.done.agreed");
    }

    @PostMapping("/tasks")
    ModelAndView task(
            Actor actor,
            @PathVariable("agenda") UUID agenda,
            @PathVariable("point") UUID point,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        LocalDate due = typed.date("wanneer");
        UUID owner = typed.idOrNobody("wie");
        typed.refuseIfAny();
        talks.task(actor, point, new NewThemeTask(typed.text("wat"), owner, due));
        return Pages.redirect(path(agenda, point), "meeting.agenda.done.task");
    }

    @PostMapping("/tasks/{themeTask}")
    ModelAndView done(
            Actor actor,
            @PathVariable("agenda") UUID agenda,
            @PathVariable("point") UUID point,
            @PathVariable("themeTask") UUID themeTask,
            @RequestParam MultiValueMap<String, String> form) {
        talks.done(actor, themeTask, new Typed(form).text("klaar").equals("ja"));
        return Paths.seeOther(path(agenda, point));
    }
}
