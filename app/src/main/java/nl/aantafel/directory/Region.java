package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;

/** An area in which municipalities work together on one domain (regio); {@code domain} is one of {@link #DOMAINS}. */
public record Region(UUID id, String domain, String name) {

    /** A municipality lies in at most one region of each. */
    public static final List<String> DOMAINS =
            List.of("safety_house", "safe_home", "youth_care", "police", "prosecution", "public_health");
}
