package nl.aantafel.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The split that solves it: first the professionals by themselves when a seat stays apart from clients, then the family in as few
 * parts as those allow who must not meet, with enough time between these that nobody waits together. Everybody keeps a place.
 */
public final class Splitting {

    /** No part is proposed shorter than this; the split then ends later than the meeting would have. */
    static final Duration SHORTEST = Duration.ofMinutes(15);

    private Splitting() {}

    /** Keeps every rule, whoever comes. */
    public static List<Sitting> apart(Sitting whole, Apart apart) {
        boolean alone =
                whole.professionals().stream().anyMatch(each -> apart.seat(each).isPresent());
        return split(whole, apart, alone && !whole.family().isEmpty());
    }

    /** The professionals by themselves before the family joins, also where no rule asks for it. */
    public static List<Sitting> professionalsFirst(Sitting whole, Apart apart) {
        return split(whole, apart, !whole.family().isEmpty());
    }

    private static List<Sitting> split(Sitting whole, Apart apart, boolean professionalsAlone) {
        List<Set<UUID>> groups = groups(whole.family(), apart);
        List<Set<UUID>> parts = new ArrayList<>();
        if (professionalsAlone || groups.isEmpty()) {
            parts.add(Set.of());
        }
        parts.addAll(groups);
        Duration between = Duration.ofMinutes(groups.size() > 1 ? apart.rule().minutesBetween() : 0);
        Duration waiting = between.multipliedBy(Math.max(0, groups.size() - 1));
        Duration free = Duration.between(whole.starts(), whole.ends()).minus(waiting);
        Duration each = Duration.ofMinutes(
                Math.max(SHORTEST.toMinutes(), free.dividedBy(parts.size()).toMinutes()));
        return timed(whole, apart, parts, each, between);
    }

    private static List<Sitting> timed(
            Sitting whole, Apart apart, List<Set<UUID>> parts, Duration each, Duration between) {
        Set<UUID> withClients = new HashSet<>(whole.professionals());
        withClients.removeIf(professional -> apart.seat(professional).isPresent());
        List<Sitting> all = new ArrayList<>();
        Instant at = whole.starts();
        for (Set<UUID> family : parts) {
            if (!all.isEmpty() && !all.getLast().family().isEmpty()) {
                at = at.plus(between);
            }
            all.add(new Sitting(
                    whole.place(), at, at.plus(each), family.isEmpty() ? whole.professionals() : withClients, family));
            at = at.plus(each);
        }
        return all;
    }

    /** Each in the first group that has nobody they must not meet. */
    private static List<Set<UUID>> groups(Set<UUID> family, Apart apart) {
        List<Set<UUID>> groups = new ArrayList<>();
        family.stream()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(person -> groups.stream()
                        .filter(group -> group.stream().noneMatch(other -> apart.separated(person, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new LinkedHashSet<>());
                            return groups.getLast();
                        })
                        .add(person));
        return groups;
    }
}
