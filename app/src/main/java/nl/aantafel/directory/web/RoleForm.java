package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Choice;

/** A role to be given to a professional. */
public record RoleForm(UUID professional, String name, Administered administered, List<Choice> seats) {

    public Partnership partnership() {
        return administered.current();
    }

    public String back() {
        return PeoplePages.PATH + "/" + professional;
    }
}
