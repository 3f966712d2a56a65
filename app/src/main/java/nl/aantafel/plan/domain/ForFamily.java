package nl.aantafel.plan.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.release.FamilyLimits.Limits;
import nl.aantafel.plan.PlanLines.LineFor;

/**
 * Works out for whom of the family a line is. Those it concerns, or those chosen; of a line that came to concern others since, who is
 * in both. Never somebody whom a person it concerns must not meet, unless that was chosen with a reason. Never somebody from whom
 * something in it is shielded.
 */
public final class ForFamily {

    private final Set<UUID> family;
    private final Limits limits;

    public ForFamily(Set<UUID> family, Limits limits) {
        this.family = Set.copyOf(family);
        this.limits = limits;
    }

    public LineFor of(PlanLine line, LineChoice choice) {
        Set<UUID> concerned = line.concerned(family);
        boolean outdated = choice.chosen() && !choice.named().equals(line.named());
        Set<UUID> meant = new HashSet<>(choice.chosen() ? choice.persons() : concerned);
        if (outdated) {
            meant.retainAll(concerned);
        }
        meant.retainAll(family);
        if (!choice.chosen() || choice.reason().isBlank()) {
            meant.removeAll(opposite(concerned, meant));
        }
        Set<UUID> heldBack = shieldedFrom(line, meant);
        meant.removeAll(heldBack);
        return new LineFor(
                line.kind(),
                line.id(),
                line.title(),
                concerned,
                meant,
                heldBack,
                choice.chosen(),
                outdated,
                choice.reason(),
                choice.version());
    }

    /** Who of these must not meet somebody the line concerns, and is not concerned by it themselves. */
    public Set<UUID> opposite(Set<UUID> concerned, Set<UUID> persons) {
        return persons.stream()
                .filter(person -> !concerned.contains(person))
                .filter(person -> !Collections.disjoint(limits.apartFrom(person), concerned))
                .collect(Collectors.toSet());
    }

    public Set<UUID> shieldedFrom(PlanLine line, Set<UUID> persons) {
        return persons.stream()
                .filter(person -> !limits.mayReach(person, line.text()))
                .collect(Collectors.toSet());
    }
}
