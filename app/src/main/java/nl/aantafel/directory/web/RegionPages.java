package nl.aantafel.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.MunicipalityLine;
import nl.aantafel.directory.MunicipalitySearch;
import nl.aantafel.directory.RegionView;
import nl.aantafel.directory.Regions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
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

/** Municipalities and the regions they lie in. */
@Controller
@RequestMapping("/administration")
final class RegionPages {

    private static final String REGIONS = "/administration/regions";

    private final Regions regions;
    private final Texts texts;

    RegionPages(Regions regions, Texts texts) {
        this.regions = regions;
        this.texts = texts;
    }

    @GetMapping("/municipalities")
    ModelAndView municipalities(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String province,
            @RequestParam @Nullable UUID after) {
        Slice<MunicipalityLine> found =
                regions.municipalities(actor, new MunicipalitySearch(q, province, after, Paging.DEFAULT_SIZE));
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("q", q);
        query.put("province", province);
        return Pages.view(
                "directory/municipalities",
                new MunicipalitiesModel(
                        q,
                        province,
                        regions.provinces(actor),
                        found.rows(),
                        Addresses.next("/administration/municipalities", query, found)));
    }

    @GetMapping("/regions")
    ModelAndView list(Actor actor) {
        return Pages.view("directory/regions", new RegionsModel(regions.regions(actor)));
    }

    @PostMapping("/regions")
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID id = regions.addRegion(actor, typed.text("domein"), typed.text("naam"));
        return Pages.redirect(REGIONS + "/" + id, "directory.notice.region-added");
    }

    @GetMapping("/regions/{id}")
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String province, Locale locale) {
        RegionView view = regions.region(actor, id);
        List<Municipality> others = province.isEmpty()
                ? List.of()
                : AreaModel.without(regions.inProvince(actor, province), view.municipalities());
        return Pages.view(
                "directory/region",
                new AreaModel(
                        REGIONS + "/" + id,
                        view.region().name(),
                        texts.get(locale, "directory.domain." + view.region().domain()),
                        view.municipalities(),
                        regions.provinces(actor),
                        province,
                        others));
    }

    @PostMapping("/regions/{id}/municipalities")
    ModelAndView place(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        regions.place(actor, id, new Typed(form).ids("gemeenten"));
        return Pages.redirect(REGIONS + "/" + id, "directory.notice.municipalities");
    }

    @PostMapping("/regions/{id}/municipalities/{municipality}/remove")
    ModelAndView takeOut(Actor actor, @PathVariable UUID id, @PathVariable UUID municipality) {
        regions.takeOut(actor, id, municipality);
        return Pages.redirect(REGIONS + "/" + id, "directory.notice.municipality-out");
    }
}
