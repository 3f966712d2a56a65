package nl.aantafel.referral.web;

import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.page.Page;

/** How people of the family are named on the pages of this room. */
final class People {

    private People() {}

    /** "41 jaar, betrokkene", as far as it is known. */
    static String ageAndRole(Page page, PersonView person) {
        String role = page.text("referral.role." + person.role());
        return person.ageOn(page.today())
                .map(age -> page.text("referral.age-and-role", age, role))
                .orElse(role);
    }
}
