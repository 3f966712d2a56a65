package nl.aantafel.casefile.domain;

import java.util.HashSet;
import java.util.Set;

/**
 * For whose eyes a statement is, in numbers of the case; never wider than was meant.
 *
 * @param table the number of everyone at the table
 */
public record Eyes(int table) {

    /** What is not classified stays at the table; what was not meant for the table stays where it was meant for. */
    public Set<Integer> ofNew(Set<Integer> asked, boolean classified) {
        return classified || !asked.contains(table) ? Set.copyOf(asked) : Set.of(table);
    }

    /** A correction reaches everyone who could read what it corrects, and more only when named beside them. */
    public Set<Integer> ofCorrection(Set<Integer> former, Set<Integer> asked, boolean classified) {
        return asked.containsAll(former) && classified ? Set.copyOf(asked) : Set.copyOf(former);
    }

    /** Whether a holder of these numbers sees it; what one cannot read oneself one cannot write. */
    public static boolean meet(Set<Integer> audience, Set<Integer> held) {
        Set<Integer> common = new HashSet<>(audience);
        common.retainAll(held);
        return !common.isEmpty();
    }
}
