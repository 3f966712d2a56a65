package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.PersonLine;
import org.jspecify.annotations.Nullable;

/** The administrator's list of people. */
public record PeopleModel(
        Administered administered,
        String q,
        @Nullable UUID organisation,
        String role,
        List<Organisation> organisations,
        List<PersonLine> rows,
        @Nullable String nextHref) {}
