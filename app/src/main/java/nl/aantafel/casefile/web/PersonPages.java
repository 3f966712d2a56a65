package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
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

/** The forms for the people of a family. */
@Controller
@RequestMapping({At.CASE + "/persons", At.REFERRAL + "/persons"})
final class PersonPages {

    private static final String WHAT = "person";

    private final Places places;
    private final Families families;
    private final Options options;

    PersonPages(Places places, Families families, Options options) {
        this.places = places;
        this.families = families;
        this.options = options;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        PersonInput nobody = new PersonInput("subject", "", "", "", null, "unknown", null, "", "");
        return Pages.view("casefile/form", fields(at.entries(WHAT).fresh(place.around()), nobody, locale));
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
                posted.text("geslacht").isEmpty() ? "unknown" : posted.text("geslacht"),
                posted.date("overledenOp"),
                posted.word("telefoon"),
                posted.text("opmerking"));
        posted.refuseIfAny();
        return input;
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        families.addPerson(actor, at.caseId(), read(new Posted(typed)));
        return at.entries(WHAT).done("added");
    }

    private static PersonView find(Place place, UUID id) {
        return place.family().person(id).orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        PersonView person = find(place, At.id(address, "id"));
        Form form = at.entries(WHAT).edit(place.around(), person.id(), person.version());
        return Pages.view("casefile/form", fields(form, person.asInput(), locale));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor, @PathVariable Map<String, String> address, @RequestParam MultiValueMap<String, String> typed) {
        At at = At.of(address);
        Posted posted = new Posted(typed);
        families.changePerson(actor, at.caseId(), At.id(address, "id"), read(posted), posted.version());
        return at.entries(WHAT).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable Map<String, String> address, Locale locale) {
        At at = At.of(address);
        Place place = places.open(actor, at, locale);
        PersonView person = find(place, At.id(address, "id"));
        return at.entries(WHAT).removing(place.around(), person.id(), person.fullName());
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable Map<String, String> address) {
        At at = At.of(address);
        families.removePerson(actor, at.caseId(), At.id(address, "id"));
        return at.entries(WHAT).done("removed");
    }
}
