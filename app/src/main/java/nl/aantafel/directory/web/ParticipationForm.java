package nl.aantafel.directory.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import org.jspecify.annotations.Nullable;

/** An organisation joins a partnership, or its covenant is dated. */
public record ParticipationForm(
        UUID organisation,
        String organisationName,
        Partnership partnership,
        @Nullable LocalDate signedOn) {

    public String back() {
        return OrganisationPages.PATH + "/" + organisation;
    }
}
