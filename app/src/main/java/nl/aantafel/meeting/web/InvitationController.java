package nl.aantafel.meeting.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.InvitationPages;
import nl.aantafel.meeting.TableSubstitutes;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's invitation to a meeting: when and where it is, whether one comes, and the file for one's calendar. */
@Controller
@RequestMapping("/meetings/{gathering}/invitation")
class InvitationController {

    private final InvitationPages pages;
    private final Invitations invitations;
    private final TableSubstitutes substitutes;

    InvitationController(InvitationPages pages, Invitations invitations, TableSubstitutes substitutes) {
        this.pages = pages;
        this.invitations = invitations;
        this.substitutes = substitutes;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("gathering") UUID gathering) {
        InvitationView view = new InvitationView(pages.invitation(actor, gathering));
        UUID agenda = view.meeting().agenda();
        return agenda == null
                ? Pages.view("meeting/invitation", view)
                : Paths.seeOther(AgendaPlanController.path(agenda));
    }

    @PostMapping
    ModelAndView reply(
            Actor actor, @PathVariable("gathering") UUID gathering, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", 0);
        typed.refuseIfAny();
        try {
            invitations.reply(
                    actor,
                    gathering,
                    new Reply(typed.text("antwoord"), typed.text("reden"), typed.id("vervanger")),
                    version);
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Stale) {
                throw RefusedException.invalid("antwoord", "meeting.invitation.changed-since");
            }
            throw refused;
        }
        return Pages.redirect(path(gathering), "meeting.invitation.done." + typed.text("antwoord"));
    }

    @PostMapping("/again")
    ModelAndView remind(
            Actor actor, @PathVariable("gathering") UUID gathering, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Set<UUID> people = new LinkedHashSet<>();
        typed.list("personen").forEach(each -> people.add(id(each)));
        invitations.remind(actor, gathering, people);
        return Pages.redirect(path(gathering), "meeting.invitation.done.again");
    }

    @PostMapping("/substitute")
    ModelAndView substitute(
            Actor actor, @PathVariable("gathering") UUID gathering, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID absent = typed.idOrNobody("wie");
        typed.refuseIfAny();
        substitutes.accept(actor, gathering, absent);
        return Pages.redirect(path(gathering), "meeting.substitute.done");
    }

    @GetMapping("/overleg.ics")
    ResponseEntity<byte[]> calendar(Actor actor, @PathVariable("gathering") UUID gathering, Locale locale) {
        return FileAnswer.of(
                "overleg.ics",
                "text/calendar; charset=UTF-8; method=PUBLISH",
                invitations.calendar(actor, gathering, locale));
    }

    private static String path(UUID gathering) {
        return "/meetings/" + gathering + "/invitation";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw RefusedException.invalid("personen", "check.choose");
        }
    }
}
