package nl.aantafel.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.PersonView;
import nl.aantafel.directory.RoleLine;
import nl.aantafel.directory.RoleOutcome;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving and ending roles. */
@Controller
@RequestMapping("/administration")
final class RolePages {

    private final DirectoryViews views;
    private final Directory directory;
    private final SeatKinds kinds;
    private final Texts texts;

    RolePages(DirectoryViews views, Directory directory, SeatKinds kinds, Texts texts) {
        this.views = views;
        this.directory = directory;
        this.kinds = kinds;
        this.texts = texts;
    }

    @GetMapping("/people/{id}/roles/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID id, @RequestParam @Nullable UUID partnership, Locale locale) {
        Administered administered = Administered.choose(views, actor, partnership);
        PersonView person = views.person(actor, id);
        List<Choice> seats = person.seats().stream()
                .filter(line -> line.seat().partnership().equals(administered.id()))
                .map(line ->
                        new Choice(line.seat().id().toString(), kinds.row(line).name(locale)))
                .toList();
        return Pages.view(
                "directory/roleForm", new RoleForm(id, person.details().name(), administered, seats));
    }

    @PostMapping("/people/{id}/roles")
    ModelAndView give(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        RoleOutcome outcome = directory.giveRole(
                actor,
                new GiveRole(
                        id,
                        typed.id("samenwerkingsverband"),
                        typed.text("rol"),
                        typed.optionalId("zetel"),
                        typed.requiredDay("van"),
                        typed.day("tot")));
        return Pages.redirect(
                PeoplePages.PATH + "/" + id,
                outcome instanceof RoleOutcome.Given ? "directory.notice.role-given" : "directory.notice.role-waits");
    }

    @GetMapping("/roles/{id}/end")
    ModelAndView ending(Actor actor, @PathVariable UUID id, Locale locale) {
        RoleLine role = views.role(actor, id);
        return Pages.view(
                "directory/end",
                new EndForm(
                        "directory.end.role",
                        List.of(
                                texts.get(locale, "directory.role." + role.role()),
                                role.professionalName(),
                                role.partnership().name()),
                        "/administration/roles/" + id + "/end",
                        PeoplePages.PATH + "/" + role.professional()));
    }

    @PostMapping("/roles/{id}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        UUID professional = views.role(actor, id).professional();
        directory.endRole(actor, id, new Typed(form).day("laatsteDag"));
        return Pages.redirect(PeoplePages.PATH + "/" + professional, "directory.notice.role-ended");
    }
}
