package nl.aantafel.survey.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Populations.Loaded;
import nl.aantafel.survey.Populations.Naming;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Populations.UnitInput;
import nl.aantafel.survey.Populations.UnitSearch;
import nl.aantafel.survey.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Populations as the researcher keeps them. */
@Controller
@RequestMapping("/surveys/populations")
final class PopulationPages {

    private final Populations populations;
    private final Questionnaires questionnaires;

    PopulationPages(Populations populations, Questionnaires questionnaires) {
        this.populations = populations;
        this.questionnaires = questionnaires;
    }

    @GetMapping
    ModelAndView all(Actor actor) {
        return Pages.view(
                "survey/populations",
                new CampaignViews.PopulationList(populations.all(actor), questionnaires.partnerships(actor)));
    }

    @PostMapping("/municipalities")
    ModelAndView municipalities(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        UUID made = populations.ofMunicipalities(actor, new CampaignForm(form).id("samenwerkingsverband"));
        return Pages.redirect(at(made), "survey.population.notice.added");
    }

    private static String at(UUID population) {
        return "/surveys/populations/" + population;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor) {
        return Pages.view(
                "survey/populationNew",
                new CampaignViews.PopulationList(populations.all(actor), questionnaires.partnerships(actor)));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = SentLines.FILE, required = false) @Nullable MultipartFile file) {
        CampaignForm typed = new CampaignForm(form);
        return after(
                actor,
                new SentLines(typed, file)
                        .taken(lines ->
                                populations.add(actor, typed.id("samenwerkingsverband"), naming(typed), lines)));
    }

    /** What was refused is told line by line, on the page itself. */
    private ModelAndView after(Actor actor, Loaded loaded) {
        return loaded.refused().isEmpty()
                ? Pages.redirect(
                        at(loaded.population()),
                        "survey.population.notice.loaded",
                        String.valueOf(loaded.added()),
                        String.valueOf(loaded.changed()))
                : shown(actor, loaded.population(), "", null, null, loaded);
    }

    private static Naming naming(CampaignForm typed) {
        return new Naming(typed.text("naam"), typed.text("regioNaam"), typed.text("grootteNaam"));
    }

    @GetMapping("/{id}")
    ModelAndView one(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "zoek", defaultValue = "") String search,
            @RequestParam(name = "na", required = false) @Nullable UUID after,
            @RequestParam(name = "wijzig", required = false) @Nullable UUID changing) {
        return shown(actor, id, search, after, changing, null);
    }

    private ModelAndView shown(
            Actor actor,
            UUID id,
            String search,
            @Nullable UUID after,
            @Nullable UUID changing,
            @Nullable Loaded loaded) {
        var units = populations.units(
                actor, id, new UnitSearch(search, after == null ? null : after.toString(), Paging.DEFAULT_SIZE));
        Unit one = units.rows().stream()
                .filter(each -> each.id().equals(changing))
                .findFirst()
                .orElse(null);
        return Pages.view(
                "survey/population",
                new CampaignViews.PopulationPage(populations.one(actor, id), units, search.strip(), one, loaded));
    }

    @PostMapping("/{id}/lines")
    ModelAndView lines(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = SentLines.FILE, required = false) @Nullable MultipartFile file) {
        return after(
                actor,
                new SentLines(new CampaignForm(form), file).taken(lines -> populations.addLines(actor, id, lines)));
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        populations.rename(actor, id, naming(new CampaignForm(form)));
        return Pages.redirect(at(id), "survey.population.notice.changed");
    }

    @PostMapping("/{id}/units/{unit}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> form) {
        CampaignForm typed = new CampaignForm(form);
        populations.changeUnit(
                actor,
                id,
                unit,
                new UnitInput(typed.text("naam"), typed.text("regio"), typed.text("grootte"), typed.text("email")));
        return Pages.redirect(at(id), "survey.population.notice.changed");
    }

    @PostMapping("/{id}/units/{unit}/remove")
    ModelAndView removeUnit(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        populations.removeUnit(actor, id, unit);
        return Pages.redirect(at(id), "survey.population.notice.changed");
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID id) {
        populations.remove(actor, id);
        return Pages.redirect("/surveys/populations", "survey.population.notice.removed");
    }
}
