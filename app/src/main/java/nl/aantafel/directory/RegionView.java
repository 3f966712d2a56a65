package nl.aantafel.directory;

import java.util.List;

/** A region with its municipalities, by name. */
public record RegionView(Region region, List<Municipality> municipalities) {
    public RegionView {
        municipalities = List.copyOf(municipalities);
    }
}
