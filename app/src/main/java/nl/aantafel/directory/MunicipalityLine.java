package nl.aantafel.directory;

import java.util.List;

/** A municipality in a list, with the regions it lies in. */
public record MunicipalityLine(Municipality municipality, List<Region> regions) {
    public MunicipalityLine {
        regions = List.copyOf(regions);
    }
}
