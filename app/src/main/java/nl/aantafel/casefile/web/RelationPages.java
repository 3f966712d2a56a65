package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.FamilyLists;
import nl.aantafel.frame.Lists;
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

/** The forms for how the people of a family are related. */
@Controller
@RequestMapping({At.CASE + "/relations", At.REFERRAL + "/relations"})
final class RelationPages {

    private static final String WHAT = "relation";

    private final Places places;
    private final Families families;
    private final Options options;

    RelationPages(Places places, Families families, Options options) {
        this.places = places;
        this.families = families;
        this.options = options;
    }

    /** A relation as a form holds it; nothing chosen yet in a new one. */
    private record Held(
            @Nullable UUID from,
            String kind,
            @Nullable UUID to,
            @Nullable RelationView stored) {}

    private Form fields(Form form, Place place, Held held, Locale locale) {
        List<Choice> persons = options.persons(place.family(), locale);
        RelationView stored = held.stored();
        return form.with(
                        Field.select("persoon", held.from(), options.orNone(persons, "casefile.web.choose", locale)),
                        Field.select(
                                        "soort",
                                        held.kind(),
                                        options.orNone(
                                                options.list(place.frame(), Lists.RELATION_KINDS, locale),
                                                "casefile.web.choose",
                                                locale))
                                .called("relatie"),
                        Field.select(
                                "anderePersoon", held.to(), options.orNone(persons, "casefile.web.choose", locale)))
                .with(Field.checkbox("gezag", stored != null && stored.authority()))
                .beside(
                        Field.date("vanaf", stored == null ? null : stored.fromDay())
                                .open(),
                        Field.date("totEnMet", stored == null ? null : stored.untilDay())
                                .open());
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        Form form = at.entries(WHAT).fresh(place.around());
        return Pages.view("casefile/form", fields(form, place, new Held(null, "", null, null), locale));
    }

    private static RelationInput read(Posted posted) {
        RelationInput input = new RelationInput(
                posted.id("persoon"),
                posted.id("anderePersoon"),
                posted.text("soort"),
                posted.ticked("gezag"),
                posted.date("vanaf"),
                posted.date("totEnMet"));
        posted.refuseIfAny();
        return input;
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        families.relate(actor, at.caseId(), read(new Posted(typed)));
        return at.entries(WHAT).done("added");
    }

    private static RelationView find(Place place, UUID id) {
        return Place.find(place.family().relations(), RelationView::id, id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        RelationView relation = find(place, At.id(address, "id"));
        Form form = at.entries(WHAT).edit(place.around(), relation.id(), relation.version());
        return Pages.view(
                "casefile/form",
                fields(form, place, new Held(relation.from(), relation.kind(), relation.to(), relation), locale));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        Posted posted = new Posted(typed);
        families.changeRelation(actor, at.caseId(), At.id(address, "id"), read(posted), posted.version());
        return at.entries(WHAT).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        RelationView relation = find(place, At.id(address, "id"));
        FamilyLists lists = new FamilyLists(place.family(), place.frame(), null);
        String what = String.join(
                " – ", lists.name(relation.from()), lists.kind(relation, locale), lists.name(relation.to()));
        return at.entries(WHAT).removing(place.around(), relation.id(), what);
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable Map<String, String> address) {
        At at = At.of(address);
        families.unrelate(actor, at.caseId(), At.id(address, "id"));
        return at.entries(WHAT).done("removed");
    }
}
