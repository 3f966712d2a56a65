package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.FamilyLists;
import nl.aantafel.casefile.FamilyPicture;
import nl.aantafel.frame.Frame;
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

    public FamilyLists lists() {
        return new FamilyLists(screen.family(), frame, mayEdit() ? path() : null);
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
}
