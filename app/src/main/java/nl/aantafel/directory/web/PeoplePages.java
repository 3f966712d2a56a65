package nl.aantafel.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.ChangeProfessional;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.PeopleSearch;
import nl.aantafel.directory.PersonLine;
import nl.aantafel.directory.PersonView;
import nl.aantafel.directory.RoleLine;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Seat;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's people: list, one person, and the forms for it. */
@Controller
@RequestMapping(PeoplePages.PATH)
final class PeoplePages {

    static final String PATH = "/administration/people";

    /** What a list of people is filtered by. */
    record Filter(
            @Nullable UUID partnership,
            @Nullable String q,
            @Nullable UUID organisation,
            @Nullable String role,
            @Nullable UUID after) {

        PeopleSearch in(UUID chosen) {
            return new PeopleSearch(
                    chosen, q == null ? "" : q, organisation, role == null ? "" : role, after, Paging.DEFAULT_SIZE);
        }
    }

    private final DirectoryViews views;
    private final Directory directory;
    private final RoleRequests requests;
    private final SeatKinds kinds;

    PeoplePages(DirectoryViews views, Directory directory, RoleRequests requests, SeatKinds kinds) {
        this.views = views;
        this.directory = directory;
        this.requests = requests;
        this.kinds = kinds;
    }

    @GetMapping
    ModelAndView list(Actor actor, @ModelAttribute("filter") Filter filter) {
        Administered administered = Administered.choose(views, actor, filter.partnership());
        PeopleSearch search = filter.in(administered.id());
        Slice<PersonLine> found = views.people(actor, search);
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("partnership", administered.id());
        query.put("q", search.text());
        query.put("organisation", filter.organisation() == null ? "" : filter.organisation());
        query.put("role", search.role());
        return Pages.view(
                "directory/people",
                new PeopleModel(
                        administered,
                        search.text(),
                        search.organisation(),
                        search.role(),
                        views.participants(actor, administered.id()),
                        found.rows(),
                        Addresses.next(PATH, query, found)));
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor, @RequestParam @Nullable UUID partnership, @RequestParam @Nullable UUID organisation) {
        Administered administered = Administered.choose(views, actor, partnership);
        return Pages.view(
                "directory/personForm", PersonForm.fresh(views.participants(actor, administered.id()), organisation));
    }

    @PostMapping
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID id =
                directory.addProfessional(actor, new AddProfessional(typed.id("organisatie"), PersonForm.read(typed)));
        return Pages.redirect(PATH + "/" + id, "directory.notice.person-added");
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        PersonView view = views.person(actor, id);
        List<UUID> administered =
                views.administered(actor).stream().map(Partnership::id).toList();
        List<PersonModel.RoleRow> roles = view.roles().stream()
                .map(line -> new PersonModel.RoleRow(
                        line,
                        seat(line, locale),
                        administered.contains(line.partnership().id())))
                .toList();
        String account = administered.isEmpty() ? "" : "/administration/accounts/" + administered.getFirst() + "/" + id;
        return Pages.view(
                "directory/person",
                new PersonModel(
                        view, roles, requests.of(actor, id), actor.person().equals(id), account));
    }

    private String seat(RoleLine line, Locale locale) {
        Seat seat = line.seat();
        return seat == null ? "" : kinds.name(seat, line.partnership().frameCode(), locale);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        return Pages.view("directory/personForm", PersonForm.of(views.person(actor, id)));
    }

    @PostMapping("/{id}")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.changeProfessional(
                actor, new ChangeProfessional(id, typed.number("version"), PersonForm.read(typed)));
        return Pages.redirect(PATH + "/" + id, "directory.notice.person-changed");
    }

    @GetMapping("/{id}/leave")
    ModelAndView leaving(Actor actor, @PathVariable UUID id) {
        PersonView view = views.person(actor, id);
        return Pages.view(
                "directory/end",
                new EndForm(
                        "directory.end.person",
                        List.of(view.details().name(), view.organisationName()),
                        PATH + "/" + id + "/leave",
                        PATH + "/" + id));
    }

    @PostMapping("/{id}/leave")
    ModelAndView leave(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        directory.endProfessional(actor, id, new Typed(form).day("laatsteDag"));
        return Pages.redirect(PATH + "/" + id, "directory.notice.person-left");
    }

    @PostMapping("/{id}/resume")
    ModelAndView resume(Actor actor, @PathVariable UUID id) {
        directory.resumeProfessional(actor, id);
        return Pages.redirect(PATH + "/" + id, "directory.notice.person-back");
    }
}
