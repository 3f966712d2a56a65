package nl.aantafel.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.JoinPartnership;
import nl.aantafel.directory.LeavePartnership;
import nl.aantafel.directory.OrganisationView;
import nl.aantafel.directory.ParticipationLine;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.SeatLine;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
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

/** How an organisation takes part: covenant, leaving, and seats. */
@Controller
@RequestMapping("/administration")
final class ParticipationPages {

    private final DirectoryViews views;
    private final Directory directory;
    private final SeatKinds kinds;

    ParticipationPages(DirectoryViews views, Directory directory, SeatKinds kinds) {
        this.views = views;
        this.directory = directory;
        this.kinds = kinds;
    }

    @GetMapping("/organisations/{id}/participation")
    ModelAndView participation(Actor actor, @PathVariable UUID id, @RequestParam UUID partnership) {
        OrganisationView view = views.organisation(actor, id);
        Partnership joined = Administered.choose(views, actor, partnership).current();
        LocalDate signedOn = view.participations().stream()
                .filter(each -> each.partnership().id().equals(partnership))
                .findFirst()
                .map(ParticipationLine::covenantSignedOn)
                .orElse(null);
        return Pages.view(
                "directory/participationForm",
                new ParticipationForm(id, view.details().name(), joined, signedOn));
    }

    @PostMapping("/organisations/{id}/participation")
    ModelAndView join(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.joinPartnership(
                actor, new JoinPartnership(typed.id("samenwerkingsverband"), id, typed.day("convenant")));
        return organisation(id, "directory.notice.participation");
    }

    @GetMapping("/organisations/{id}/leave")
    ModelAndView leaving(Actor actor, @PathVariable UUID id, @RequestParam UUID partnership) {
        String name = views.organisation(actor, id).details().name();
        String from = Administered.choose(views, actor, partnership).current().name();
        return Pages.view(
                "directory/end",
                new EndForm(
                        "directory.end.participation",
                        List.of(name, from),
                        Addresses.with(path(id) + "/leave", java.util.Map.of("partnership", partnership)),
                        path(id)));
    }

    @PostMapping("/organisations/{id}/leave")
    ModelAndView leave(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID partnership,
            @RequestParam MultiValueMap<String, String> form) {
        directory.leavePartnership(actor, new LeavePartnership(partnership, id, new Typed(form).day("laatsteDag")));
        return organisation(id, "directory.notice.left");
    }

    @GetMapping("/organisations/{id}/seats/new")
    ModelAndView newSeat(Actor actor, @PathVariable UUID id, @RequestParam UUID partnership, Locale locale) {
        Partnership in = Administered.choose(views, actor, partnership).current();
        List<Choice> choices = kinds.choices(in.frameCode(), locale);
        String name = views.organisation(actor, id).details().name();
        return Pages.view("directory/seatForm", new SeatForm(id, name, in, choices));
    }

    @PostMapping("/organisations/{id}/seats")
    ModelAndView addSeat(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.addSeat(
                actor,
                new AddSeat(typed.id("samenwerkingsverband"), id, typed.text("soort"), typed.text("aanduiding")));
        return organisation(id, "directory.notice.seat-added");
    }

    @GetMapping("/seats/{id}/end")
    ModelAndView endingSeat(Actor actor, @PathVariable UUID id, Locale locale) {
        SeatLine seat = views.seat(actor, id);
        return Pages.view(
                "directory/end",
                new EndForm(
                        "directory.end.seat",
                        List.of(kinds.row(seat).name(locale), seat.organisationName(), String.valueOf(seat.people())),
                        "/administration/seats/" + id + "/end",
                        path(seat.seat().organisation())));
    }

    @PostMapping("/seats/{id}/end")
    ModelAndView endSeat(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        UUID organisation = views.seat(actor, id).seat().organisation();
        @Nullable LocalDate lastDay = new Typed(form).day("laatsteDag");
        directory.endSeat(actor, id, lastDay);
        return organisation(organisation, "directory.notice.seat-ended");
    }

    private static String path(UUID organisation) {
        return OrganisationPages.PATH + "/" + organisation;
    }

    private static ModelAndView organisation(UUID id, String notice) {
        return Pages.redirect(path(id), notice);
    }
}
