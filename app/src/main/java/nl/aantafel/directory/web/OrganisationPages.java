package nl.aantafel.directory.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.AddOrganisation;
import nl.aantafel.directory.ChangeOrganisation;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.OrganisationLine;
import nl.aantafel.directory.OrganisationSearch;
import nl.aantafel.directory.OrganisationView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
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

/** The administrator's organisations: list, one organisation, and its forms. */
@Controller
@RequestMapping(OrganisationPages.PATH)
final class OrganisationPages {

    static final String PATH = "/administration/organisations";

    private final DirectoryViews views;
    private final Directory directory;
    private final SeatKinds kinds;

    OrganisationPages(DirectoryViews views, Directory directory, SeatKinds kinds) {
        this.views = views;
        this.directory = directory;
        this.kinds = kinds;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam @Nullable UUID partnership,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam @Nullable UUID after) {
        Administered administered = Administered.choose(views, actor, partnership);
        Slice<OrganisationLine> found = views.organisations(
                actor, new OrganisationSearch(administered.id(), q, chain, after, Paging.DEFAULT_SIZE));
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("partnership", administered.id());
        query.put("q", q);
        query.put("chain", chain);
        return Pages.view(
                "directory/organisations",
                new OrganisationsModel(administered, q, chain, found.rows(), Addresses.next(PATH, query, found)));
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @RequestParam @Nullable UUID partnership) {
        return Pages.view(
                "directory/organisationForm", OrganisationForm.fresh(Administered.choose(views, actor, partnership)));
    }

    @PostMapping
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID id = directory.addOrganisation(
                actor,
                new AddOrganisation(
                        typed.id("samenwerkingsverband"), OrganisationForm.read(typed), typed.day("convenant")));
        return Pages.redirect(PATH + "/" + id, "directory.notice.organisation-added");
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        OrganisationView view = views.organisation(actor, id);
        return Pages.view(
                "directory/organisation",
                new OrganisationModel(view, kinds.rows(view.seats()), views.administered(actor)));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        return Pages.view("directory/organisationForm", OrganisationForm.of(views.organisation(actor, id)));
    }

    @PostMapping("/{id}")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.changeOrganisation(
                actor, new ChangeOrganisation(id, typed.number("version"), OrganisationForm.read(typed)));
        return Pages.redirect(PATH + "/" + id, "directory.notice.organisation-changed");
    }
}
