package nl.aantafel.client.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.Doors;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For professionals: who of the family has a page of their own, how each can be reached safely, and the code to hand over. */
@Controller
@RequestMapping("/cases/{caseId}/own-pages")
final class DoorPages {

    private final Doors doors;

    DoorPages(Doors doors) {
        this.doors = doors;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/own-pages";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        Doors.Screen screen = doors.page(actor, caseId, locale);
        List<Choice> team = screen.family().team().stream()
                .map(each -> new Choice(each.id().toString(), each.name(), each.organisation()))
                .toList();
        return Pages.view("client/doors", new DoorViews.DoorsView(screen, team, path(caseId)));
    }

    @PostMapping("/{person}/contact")
    ModelAndView contact(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam(name = "kanaal", defaultValue = "") String channel,
            @RequestParam(name = "adres", defaultValue = "") String address,
            @RequestParam(name = "uren", defaultValue = "") String hours,
            @RequestParam(name = "nietZeggen", defaultValue = "") String neverSay,
            @RequestParam(name = "overhandigdDoor", defaultValue = "") String handedBy,
            @RequestParam(defaultValue = "0") long version) {
        doors.contact(
                actor,
                caseId,
                person,
                new SafeContact(
                        channel,
                        address.strip(),
                        hours.strip(),
                        neverSay.strip(),
                        optional("overhandigdDoor", handedBy),
                        version));
        return Pages.redirect(path(caseId), "client.doors.contact.done");
    }

    /** The code is told in this answer and never again. */
    @PostMapping("/{person}/offer")
    ModelAndView offer(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam(name = "vertegenwoordiger", defaultValue = "") String representative) {
        return handed(caseId, doors.offer(actor, caseId, person, optional("vertegenwoordiger", representative)));
    }

    @PostMapping("/doors/{door}/code")
    ModelAndView code(Actor actor, @PathVariable UUID caseId, @PathVariable UUID door) {
        return handed(caseId, doors.code(actor, caseId, door));
    }

    @PostMapping("/doors/{door}/close")
    ModelAndView close(Actor actor, @PathVariable UUID caseId, @PathVariable UUID door) {
        doors.close(actor, caseId, door);
        return Pages.redirect(path(caseId), "client.doors.closed");
    }

    @PostMapping("/{person}/set-aside")
    ModelAndView setAside(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam("vertegenwoordiger") UUID representative,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        doors.setAside(actor, caseId, person, representative, reason);
        return Pages.redirect(path(caseId), "client.doors.aside.done");
    }

    @PostMapping("/{person}/restore")
    ModelAndView restore(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam("vertegenwoordiger") UUID representative) {
        doors.restore(actor, caseId, person, representative);
        return Pages.redirect(path(caseId), "client.doors.aside.undone");
    }

    private static ModelAndView handed(UUID caseId, Handed handed) {
        return Pages.view("client/handed", new DoorViews.HandedOver(handed, path(caseId)));
    }

    private static @Nullable UUID optional(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            new Checks().add(field, "check.choose").refuseIfAny();
            return null;
        }
    }
}
