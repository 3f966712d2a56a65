package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.PartnerProfile;

/** One partner's profile with its seats. */
public record ProfileModel(PartnerProfile profile, List<SeatRow> seats) {

    public OrganisationDetails details() {
        return profile.details();
    }

    /** Whether partners were told anything about it yet. */
    public boolean described() {
        return !(details().can().isBlank()
                && details().cannot().isBlank()
                && details().expertise().isBlank()
                && details().mandate().isBlank());
    }
}
