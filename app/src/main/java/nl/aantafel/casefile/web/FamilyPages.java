package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyPictures;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The family of a case and the forms for its people. */
@Controller
@RequestMapping("/cases/{caseId}/family")
final class FamilyPages {

    static final String TAB = "tab.family";

    private final CasePages pages;
    private final Families families;
    private final FamilyPictures pictures;
    private final Options options;

    FamilyPages(CasePages pages, Families families, FamilyPictures pictures, Options options) {
        this.pages = pages;
        this.families = families;
        this.pictures = pictures;
        this.options = options;
    }

    static String path(UUID caseId) {
        return "/cases/" + caseId + "/family";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = pages.open(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
        return Pages.view(
                "casefile/family",
                new FamilyModel(
                        screen,
                        pictures.of(screen.view(), screen.family(), locale),
                        options.frame(screen.view().frameCode())));
    }

    private CaseScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.open(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
    }

    @GetMapping("/persons/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        Form form = Form.fresh(screen.head(), "casefile.web.person.new", path(caseId) + "/persons", path(caseId));
        PersonInput nobody = new PersonInput("subject", "", "", "", null, "unknown", null, "", "");
        return Pages.view("casefile/form", fields(form, nobody, locale));
    }

    private Form fields(Form form, PersonInput person, Locale locale) {
        return form.with(Field.radios(
                        "rol", person.role(), options.coded("casefile.web.role.", locale, "subject", "direct_circle")))
                .with(Field.text("voornaam", person.firstName()))
                .beside(
                        Field.narrow("tussenvoegsel", person.prefix()).open(),
                        Field.text("achternaam", person.lastName()).open())
                .with(Field.date("geboortedatum", person.birthDate()).open())
                .with(Field.radios(
                        "geslacht",
                        person.gender(),
                        options.coded("casefile.web.gender.", locale, "female", "male", "other", "unknown")))
                .with(
                        Field.phone("telefoon", person.phone()).open(),
                        Field.area("opmerking", person.note()).open(),
                        Field.date("overledenOp", person.diedOn()).open());
    }

    private static PersonInput read(Posted posted) {
        PersonInput input = new PersonInput(
                posted.text("rol"),
                posted.word("voornaam"),
                posted.word("tussenvoegsel"),
                posted.word("achternaam"),
                posted.date("geboortedatum"),
                posted.text("geslacht"),
                posted.date("overledenOp"),
                posted.word("telefoon"),
                posted.text("opmerking"));
        posted.refuseIfAny();
        return input;
    }

    @PostMapping("/persons")
    ModelAndView add(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        families.addPerson(actor, caseId, read(new Posted(typed)));
        return Pages.redirect(path(caseId), "casefile.web.notice.person-added");
    }

    @GetMapping("/persons/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        PersonView person = screen.family().person(id).orElseThrow(RefusedException::notFound);
        String own = path(caseId) + "/persons/" + id;
        Form form = Form.fresh(screen.head(), "casefile.web.person.edit", own, path(caseId))
                .at(person.version())
                .removable(own + "/remove");
        PersonInput now = new PersonInput(
                person.role(),
                person.firstName(),
                person.prefix(),
                person.lastName(),
                person.birthDate(),
                person.gender(),
                person.diedOn(),
                person.phone(),
                person.note());
        return Pages.view("casefile/form", fields(form, now, locale));
    }

    @PostMapping("/persons/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        families.changePerson(actor, caseId, id, read(posted), posted.version());
        return Pages.redirect(path(caseId), "casefile.web.notice.person-changed");
    }

    @GetMapping("/persons/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        PersonView person = screen.family().person(id).orElseThrow(RefusedException::notFound);
        return Pages.view(
                "casefile/remove",
                new Removal(
                        screen.head(),
                        "casefile.web.person.remove",
                        person.fullName(),
                        path(caseId) + "/persons/" + id + "/remove",
                        path(caseId)));
    }

    @PostMapping("/persons/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        families.removePerson(actor, caseId, id);
        return Pages.redirect(path(caseId), "casefile.web.notice.person-removed");
    }
}
