package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A part of a conference as kept (overlegdeel).
 *
 * @param number from 1, in order of time
 * @param circle who sits in it now: what is written in it is theirs only
 * @param shown that circle and the earlier ones that everybody who sits in it now was in too
 * @param circles all there ever were
 */
public record Part(
        UUID id,
        UUID conference,
        int number,
        String name,
        Instant starts,
        Instant ends,
        String place,
        int circle,
        Set<Integer> shown,
        Set<Integer> circles,
        Set<UUID> professionals,
        Set<UUID> family) {

    public Sitting sitting() {
        return new Sitting(place, starts, ends, professionals, family);
    }

    /** The same part with another circle; {@code held} are the numbers that each who reads in it holds. */
    public Part with(int next, Set<Integer> heldByAll) {
        Set<Integer> common = new HashSet<>(circles);
        common.retainAll(heldByAll);
        common.add(next);
        Set<Integer> ever = new HashSet<>(circles);
        ever.add(next);
        return new Part(id, conference, number, name, starts, ends, place, next, common, ever, professionals, family);
    }
}
