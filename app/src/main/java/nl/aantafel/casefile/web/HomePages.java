package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
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
@RequestMapping("/cases/{caseId}/family/homes")
final class HomePages {

    /** Rows for stays that are not filled yet. */
    private static final int SPARE = 4;

    private static final int MOST = 60;

    private final CasePages pages;
    private final Families families;
    private final Options options;

    HomePages(CasePages pages, Families families, Options options) {
        this.pages = pages;
        this.families = families;
        this.options = options;
    }

    private CaseScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.open(actor, new Ask(caseId, FamilyPages.TAB, Right.EDIT_FAMILY, locale));
    }

    private Form fields(Form form, CaseScreen screen, HomeInput home, Locale locale) {
        Form all = form.with(Field.text("naam", home.label()).called("home"))
                .with(Field.checkbox("afgeschermd", home.shielded()))
                .beside(
                        Field.text("straat", home.street()).open(),
                        Field.narrow("huisnummer", home.houseNumber()).open(),
                        Field.narrow("postcode", home.postcode()).open(),
                        Field.text("plaats", home.place()).open());
        List<Choice> persons =
                options.orNone(options.persons(screen.family(), locale), "casefile.web.stay.nobody", locale);
        for (int row = 0; row < home.stays().size() + SPARE; row++) {
            all = all.with(stay(row, row < home.stays().size() ? home.stays().get(row) : null, persons, locale));
        }
        return all;
    }

    private Form.Group stay(int row, @Nullable StayInput stay, List<Choice> persons, Locale locale) {
        String path = "verblijf[" + row + "].";
        return new Form.Group(
                "casefile.web.stay.row",
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
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        String back = FamilyPages.path(caseId);
        Form form = Form.fresh(screen.head(), "casefile.web.home.new", back + "/homes", back);
        return Pages.view(
                "casefile/form", fields(form, screen, new HomeInput("", "", "", "", "", false, List.of()), locale));
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        families.addHome(actor, caseId, read(new Posted(typed)));
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.home-added");
    }

    private static HomeView find(CaseScreen screen, UUID id) {
        return screen.family().homes().stream()
                .filter(home -> home.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        HomeView home = find(screen, id);
        String back = FamilyPages.path(caseId);
        String own = back + "/homes/" + id;
        Form form = Form.fresh(screen.head(), "casefile.web.home.edit", own, back)
                .at(home.version())
                .removable(own + "/remove");
        HomeInput now = new HomeInput(
                home.label(),
                home.street(),
                home.houseNumber(),
                home.postcode(),
                home.place(),
                home.shielded(),
                home.stays().stream().map(HomePages::input).toList());
        return Pages.view("casefile/form", fields(form, screen, now, locale));
    }

    private static StayInput input(StayView stay) {
        return new StayInput(stay.person(), stay.extent(), stay.from(), stay.until());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        families.changeHome(actor, caseId, id, read(posted), posted.version());
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.home-changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        HomeView home = find(screen, id);
        String back = FamilyPages.path(caseId);
        return Pages.view(
                "casefile/remove",
                new Removal(
                        screen.head(),
                        "casefile.web.home.remove",
                        home.label(),
                        back + "/homes/" + id + "/remove",
                        back));
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        families.removeHome(actor, caseId, id);
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.home-removed");
    }
}
