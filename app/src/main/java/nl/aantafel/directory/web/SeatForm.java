package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Choice;

/** A new seat for an organisation. */
public record SeatForm(UUID organisation, String organisationName, Partnership partnership, List<Choice> kinds) {

    public String back() {
        return OrganisationPages.PATH + "/" + organisation;
    }
}
