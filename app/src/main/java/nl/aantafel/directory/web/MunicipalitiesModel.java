package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.MunicipalityLine;
import org.jspecify.annotations.Nullable;

/** The list of municipalities. */
public record MunicipalitiesModel(
        String q,
        String province,
        List<String> provinces,
        List<MunicipalityLine> rows,
        @Nullable String nextHref) {}
