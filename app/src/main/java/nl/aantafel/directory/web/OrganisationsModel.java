package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.OrganisationLine;
import org.jspecify.annotations.Nullable;

/** The administrator's list of organisations. */
public record OrganisationsModel(
        Administered administered,
        String q,
        String chain,
        List<OrganisationLine> rows,
        @Nullable String nextHref) {}
