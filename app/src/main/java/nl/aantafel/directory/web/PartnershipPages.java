package nl.aantafel.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.ChangePartnership;
import nl.aantafel.directory.CreatePartnership;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.PartnershipView;
import nl.aantafel.directory.PeopleSearch;
import nl.aantafel.directory.Regions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The partnership itself, and the municipalities it works for. */
@Controller
@RequestMapping(PartnershipPages.PATH)
final class PartnershipPages {

    static final String PATH = "/administration/partnerships";

    private final DirectoryViews views;
    private final Directory directory;
    private final Regions regions;
    private final SeatKinds kinds;
    private final Texts texts;

    PartnershipPages(DirectoryViews views, Directory directory, Regions regions, SeatKinds kinds, Texts texts) {
        this.views = views;
        this.directory = directory;
        this.regions = regions;
        this.kinds = kinds;
        this.texts = texts;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, Locale locale) {
        UUID own = Administered.choose(views, actor, null).id();
        List<Choice> people =
                views.people(actor, new PeopleSearch(own, "", null, "", null, Paging.MOST)).rows().stream()
                        .map(line -> line.professional())
                        .filter(each -> !each.id().equals(actor.person()))
                        .map(each -> new Choice(each.id().toString(), each.name() + ", " + each.organisationName()))
                        .toList();
        return Pages.view("directory/newPartnership", new NewPartnershipModel(kinds.frames(locale), people));
    }

    @PostMapping
    ModelAndView create(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.createPartnership(
                actor,
                new CreatePartnership(
                        typed.text("naam"),
                        typed.text("regio"),
                        typed.text("kader"),
                        typed.text("contactpunt"),
                        typed.id("beheerder")));
        return Pages.redirect("/administration", "directory.notice.partnership-added");
    }

    @GetMapping("/{id}")
    ModelAndView edit(Actor actor, @PathVariable UUID id, Locale locale) {
        PartnershipView view = views.partnership(actor, id);
        String frame = kinds.frames(locale).stream()
                .filter(each -> each.value().equals(view.partnership().frameCode()))
                .findFirst()
                .map(Choice::label)
                .orElse(view.partnership().frameCode());
        return Pages.view("directory/partnershipForm", new PartnershipForm(view.partnership(), view.version(), frame));
    }

    @PostMapping("/{id}")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        directory.changePartnership(
                actor,
                new ChangePartnership(
                        id,
                        typed.number("version"),
                        typed.text("naam"),
                        typed.text("regio"),
                        typed.text("contactpunt")));
        return Pages.redirect(PATH + "/" + id, "directory.notice.partnership-changed");
    }

    @GetMapping("/{id}/municipalities")
    ModelAndView municipalities(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String province, Locale locale) {
        Partnership partnership = views.partnership(actor, id).partnership();
        List<Municipality> served = regions.servedBy(actor, id);
        List<Municipality> others =
                province.isEmpty() ? List.of() : AreaModel.without(regions.inProvince(actor, province), served);
        return Pages.view(
                "directory/region",
                new AreaModel(
                        PATH + "/" + id,
                        partnership.name(),
                        texts.get(locale, "directory.partnership.serves"),
                        served,
                        regions.provinces(actor),
                        province,
                        others));
    }

    @PostMapping("/{id}/municipalities")
    ModelAndView serve(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        regions.serve(actor, id, new Typed(form).ids("gemeenten"));
        return Pages.redirect(PATH + "/" + id + "/municipalities", "directory.notice.municipalities");
    }

    @PostMapping("/{id}/municipalities/{municipality}/remove")
    ModelAndView stopServing(Actor actor, @PathVariable UUID id, @PathVariable UUID municipality) {
        regions.stopServing(actor, id, municipality);
        return Pages.redirect(PATH + "/" + id + "/municipalities", "directory.notice.municipality-out");
    }
}
