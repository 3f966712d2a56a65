package nl.aantafel.directory;

/** A region in a list, with how many municipalities lie in it. */
public record RegionLine(Region region, int municipalities) {}
