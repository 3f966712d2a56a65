package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families.HomeView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.Families.StayView;
import nl.aantafel.casefile.FamilyPicture;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Page;

/** The family of a case: drawn, and as a list. */
public record FamilyModel(CaseScreen screen, FamilyPicture picture, Frame frame) {

    public boolean mayEdit() {
        return screen.may(Right.EDIT_FAMILY);
    }

    public String path() {
        return screen.path() + "/family";
    }

    public List<PersonView> persons() {
        return screen.family().persons();
    }

    public List<RelationView> relations() {
        return screen.family().relations();
    }

    public List<HomeView> homes() {
        return screen.family().homes();
    }

    public String name(UUID person) {
        return Options.name(screen.family(), person);
    }

    public String kind(RelationView relation, Locale locale) {
        return frame.list(Lists.RELATION_KINDS)
                .label(relation.kind())
                .in(locale)
                .toLowerCase(locale);
    }

    /** Role, age and how to reach somebody, in a line. */
    public String words(PersonView person, Page page) {
        LocalDate birth = person.birthDate();
        return Stream.of(
                        page.text("casefile.web.role." + person.role()),
                        birth == null
                                ? page.text("casefile.web.person.birth-unknown")
                                : page.text(
                                        "casefile.web.person.born",
                                        page.date(birth),
                                        person.ageOn(page.today()).orElse(0)),
                        person.diedOn() == null
                                ? ""
                                : page.text("casefile.web.person.died-on", page.date(person.diedOn())),
                        person.phone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Street, number, postcode and place in a line; empty when shielded or unknown. */
    public String address(HomeView home) {
        if (home.shielded()) {
            return "";
        }
        String street = (home.street() + " " + home.houseNumber()).strip();
        String place = (home.postcode() + " " + home.place()).strip();
        return street.isEmpty() || place.isEmpty() ? street + place : street + ", " + place;
    }

    public boolean past(StayView stay, LocalDate today) {
        return stay.until() != null && stay.until().isBefore(today);
    }
}
