package nl.aantafel.directory;

import java.util.UUID;

/**
 * A municipality (gemeente) with its inhabitants on 1 January 2023.
 *
 * @param sizeClass {@code lt50k}, {@code 50k_100k} or {@code gt100k}
 */
public record Municipality(UUID id, String name, String province, int inhabitants, String sizeClass) {}
