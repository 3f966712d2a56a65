package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.PeopleSearch;
import nl.aantafel.directory.PersonLine;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.RoleLine;
import org.jspecify.annotations.Nullable;

/** People and roles as lists and pages show them, as of a day. Lists hold one row more than asked, when there are more. */
public interface PeopleOverviews {

    /** What is registered of a professional, in which version. */
    record Registered(
            UUID organisation,
            String organisationName,
            ProfessionalDetails details,
            @Nullable LocalDate until,
            long version) {}

    List<PersonLine> people(PeopleSearch search, LocalDate day);

    List<PersonLine> peopleOf(UUID organisation, LocalDate day);

    int countIn(UUID partnership, LocalDate day);

    Optional<Registered> person(UUID professional);

    /** Ended and future ones too, the latest first. */
    List<RoleLine> rolesOf(UUID professional);

    Optional<RoleLine> role(UUID holding);
}
