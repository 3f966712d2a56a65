package nl.aantafel.plan.domain;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/**
 * For whom somebody chose a line to be.
 *
 * @param chosen false when it follows whom it concerns again
 * @param named whom the line named when it was chosen
 */
@Personal
public record LineChoice(boolean chosen, Set<UUID> persons, Set<UUID> named, String reason, long version) {

    public static final LineChoice NONE = new LineChoice(false, Set.of(), Set.of(), "", 0);

    public LineChoice {
        persons = Set.copyOf(persons);
        named = Set.copyOf(named);
    }

    @Override
    public String toString() {
        return "LineChoice";
    }
}
