package nl.aantafel.plan.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What an input may refer to: the frame's codes, the people of the family, and those of the professionals and organisations
 * named that exist.
 */
public record Known(
        Set<String> kinds,
        Set<String> phases,
        Set<String> lifeDomains,
        Set<UUID> persons,
        Set<UUID> professionals,
        Set<UUID> organisations) {

    public Known {
        kinds = Set.copyOf(kinds);
        phases = Set.copyOf(phases);
        lifeDomains = Set.copyOf(lifeDomains);
        persons = Set.copyOf(persons);
        professionals = Set.copyOf(professionals);
        organisations = Set.copyOf(organisations);
    }
}
