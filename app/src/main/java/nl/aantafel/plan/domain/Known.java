package nl.aantafel.plan.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.plan.Plans.Party;

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

    /** Whether all of these are there; somebody of the network has a name and no more. */
    public boolean holdsAll(List<Party> parties) {
        return parties.stream()
                .allMatch(each -> each.person() != null
                        ? persons.contains(each.person())
                        : each.professional() != null
                                ? professionals.contains(each.professional())
                                : each.organisation() == null || organisations.contains(each.organisation()));
    }
}
