package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Families.StayView;
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

/** The forms for the homes of a family and for who stays there. */
@Controller
@RequestMapping({At.CASE + "/homes", At.REFERRAL + "/homes"})
final class HomePages {

    private static final String WHAT = "home";

    /** Rows for stays that are not filled yet. */
    private static final int SPARE = 4;

    private static final int MOST = 60;

    private final Places places;
    private final Families families;
    private final Options options;

    HomePages(Places places, Families families, Options options) {
        this.places = places;
        this.families = families;
        this.options = options;
    }

    private Form fields(Form form, Place place, HomeInput home, Locale locale) {
        Form all = form.with(Field.text("naam", home.label()).called("home"))
                .with(Field.checkbox("afgeschermd", home.shielded()))
                .beside(
                        Field.text("straat", home.street()).open(),
                        Field.narrow("huisnummer", home.houseNumber()).open(),
                        Field.narrow("postcode", home.postcode()).open(),
                        Field.text("plaats", home.place()).open());
        List<Choice> persons =
                options.orNone(options.persons(place.family(), locale), "casefile.web.stay.nobody", locale);
        for (int row = 0; row < home.stays().size() + SPARE; row++) {
            all = all.with(stay(row, row < home.stays().size() ? home.stays().get(row) : null, persons, locale));
        }
        return all;
    }

    private Form.Group stay(int row, @Nullable StayInput stay, List<Choice> persons, Locale locale) {
        String path = "verblijf[" + row + "].";
        return new Form.Group(
                row == 0 ? "casefile.web.stay.row" : "casefile.web.stay.more",
                row > 0,
                true,
                List.of(
                        Field.select(path + "persoon", stay == null ? null : stay.person(), persons)
                                .open(),
                        Field.select(
                                path + "deel",
                                stay == null ? "full" : stay.extent(),
                                options.coded("casefile.web.extent.", locale, "full", "part")),
                        Field.date(path + "vanaf", stay == null ? null : stay.from())
                                .open(),
                        Field.date(path + "totEnMet", stay == null ? null : stay.until())
                                .open()));
    }

    private static HomeInput read(Posted posted) {
        List<StayInput> stays = new ArrayList<>();
        for (int row = 0; row < MOST; row++) {
            String path = "verblijf[" + row + "].";
            UUID person = posted.optionalId(path + "persoon");
            if (person != null) {
                stays.add(new StayInput(
                        person,
                        posted.text(path + "deel"),
                        posted.date(path + "vanaf"),
                        posted.date(path + "totEnMet")));
            }
        }
        HomeInput input = new HomeInput(
                posted.word("naam"),
                posted.word("straat"),
                posted.word("huisnummer"),
                posted.word("postcode"),
                posted.word("plaats"),
                posted.ticked("afgeschermd"),
                stays);
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        HomeInput empty = new HomeInput("", "", "", "", "", false, List.of());
        return Pages.view("casefile/form", fields(at.entries(WHAT).fresh(place.around()), place, empty, locale));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        families.addHome(actor, at.caseId(), read(new Posted(typed)));
        return at.entries(WHAT).done("added");
    }

    private static HomeView find(Place place, UUID id) {
        return Place.find(place.family().homes(), HomeView::id, id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        HomeView home = find(place, At.id(address, "id"));
        HomeInput now = new HomeInput(
                home.label(),
                home.street(),
                home.houseNumber(),
                home.postcode(),
                home.place(),
                home.shielded(),
                home.stays().stream().map(HomePages::input).toList());
        Form form = at.entries(WHAT).edit(place.around(), home.id(), home.version());
        return Pages.view("casefile/form", fields(form, place, now, locale));
    }

    private static StayInput input(StayView stay) {
        return new StayInput(stay.person(), stay.extent(), stay.from(), stay.until());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        Posted posted = new Posted(typed);
        families.changeHome(actor, at.caseId(), At.id(address, "id"), read(posted), posted.version());
        return at.entries(WHAT).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        HomeView home = find(place, At.id(address, "id"));
        return at.entries(WHAT).removing(place.around(), home.id(), home.label());
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable Map<String, String> address) {
        At at = At.of(address);
        families.removeHome(actor, at.caseId(), At.id(address, "id"));
        return at.entries(WHAT).done("removed");
    }
}
