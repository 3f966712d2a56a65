package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.domain.CalendarItem.Method;
import nl.aantafel.gathering.domain.CalendarItem.Told;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar must be told something new. Who is asked hears it once; who sees nothing change hears nothing; who is not asked
 * any more, and everybody when it is called off, hears that it is gone. A moment that is over is told to nobody.
 */
public final class CalendarRules {

    private CalendarRules() {}

    /**
     * The versions to add.
     *
     * @param latest what each was told last, by person
     * @param wanted what the meeting is now; null when it is called off
     * @param people who is asked now
     */
    public static List<CalendarItem> next(
            UUID gathering, Map<UUID, CalendarItem> latest, @Nullable Told wanted, Set<UUID> people, Instant now) {
        Map<UUID, Told> each = new LinkedHashMap<>();
        if (wanted != null) {
            people.forEach(person -> each.put(person, wanted));
        }
        return next(gathering, latest, each, now);
    }

    /** The same, when not everybody is told the same; who is not in {@code wanted} is not asked. */
    public static List<CalendarItem> next(
            UUID gathering, Map<UUID, CalendarItem> latest, Map<UUID, Told> wanted, Instant now) {
        List<CalendarItem> next = new ArrayList<>();
        wanted.forEach((person, told) -> {
            if (told.startsAt().isAfter(now)) {
                asked(Optional.ofNullable(latest.get(person)), told)
                        .map(sequence -> new CalendarItem(gathering, person, sequence, Method.REQUEST, told, now))
                        .ifPresent(next::add);
            }
        });
        latest.values().stream()
                .filter(item -> item.asks() && !wanted.containsKey(item.person()))
                .filter(item -> item.told().startsAt().isAfter(now))
                .map(item -> new CalendarItem(
                        gathering, item.person(), item.sequence() + 1, Method.CANCEL, item.told(), now))
                .forEach(next::add);
        return next;
    }

    /** The number of the new version; empty when the calendar says it already. */
    private static Optional<Integer> asked(Optional<CalendarItem> last, Told wanted) {
        if (last.isEmpty()) {
            return Optional.of(0);
        }
        CalendarItem item = last.get();
        return item.asks() && item.told().equals(wanted) ? Optional.empty() : Optional.of(item.sequence() + 1);
    }
}
