package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.domain.CalendarItem.Told;

/**
 * What stands in each calendar of the points of one agenda: somebody's points that follow each other are one stretch of time, and
 * what lies between two stretches is in nobody's calendar who is not there. A stretch is told at one of its points; at one that
 * somebody was told already, if there is one, so that their calendar moves it instead of losing it.
 */
public final class Stretches {

    private Stretches() {}

    /** A point with its time and who is there. */
    public record Spot(UUID gathering, Instant startsAt, Instant endsAt, String place, Set<UUID> people) {

        public Spot {
            people = Set.copyOf(people);
        }
    }

    /** What each person is told at each point; {@code latest} is what they were told last, by point and person. */
    public static Map<UUID, Map<UUID, Told>> of(List<Spot> spots, Map<UUID, Map<UUID, CalendarItem>> latest) {
        Map<UUID, Map<UUID, Told>> told = new LinkedHashMap<>();
        spots.forEach(spot -> told.put(spot.gathering(), new LinkedHashMap<>()));
        Map<UUID, List<Spot>> open = new LinkedHashMap<>();
        List<Spot> inOrder =
                spots.stream().sorted(Comparator.comparing(Spot::startsAt)).toList();
        for (Spot spot : inOrder) {
            for (UUID person : spot.people()) {
                List<Spot> stretch = open.computeIfAbsent(person, each -> new ArrayList<>());
                if (!stretch.isEmpty() && !stretch.getLast().endsAt().equals(spot.startsAt())) {
                    tell(person, stretch, latest, told);
                    stretch.clear();
                }
                stretch.add(spot);
            }
        }
        open.forEach((person, stretch) -> tell(person, stretch, latest, told));
        return told;
    }

    private static void tell(
            UUID person,
            List<Spot> stretch,
            Map<UUID, Map<UUID, CalendarItem>> latest,
            Map<UUID, Map<UUID, Told>> told) {
        Spot first = stretch.getFirst();
        UUID at = stretch.stream()
                .map(Spot::gathering)
                .filter(each -> asks(latest.getOrDefault(each, Map.of()).get(person)))
                .findFirst()
                .orElse(first.gathering());
        told.computeIfAbsent(at, each -> new LinkedHashMap<>())
                .put(person, new Told(first.startsAt(), stretch.getLast().endsAt(), first.place()));
    }

    private static boolean asks(@org.jspecify.annotations.Nullable CalendarItem item) {
        return item != null && item.asks();
    }
}
