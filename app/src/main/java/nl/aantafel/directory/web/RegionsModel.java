package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.RegionLine;

/** The regions, by domain. */
public record RegionsModel(List<RegionLine> rows) {

    public List<RegionLine> of(String domain) {
        return rows.stream().filter(row -> row.region().domain().equals(domain)).toList();
    }
}
