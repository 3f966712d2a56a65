package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.domain.Directions.Held;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a case by directing it and by being in its team: a director as long as the direction lasts, a participant
 * as long as the place in the team does. Neither outlasts its own end.
 *
 * @param directs whether the person directs the case, now or later, and until when
 * @param takesPart whether the person has a place in the team, and until when
 */
public record Belonging(Optional<Lasting> directs, Optional<Lasting> takesPart) {

    /** {@code lastDay} is open when null. */
    public record Lasting(@Nullable LocalDate lastDay) {}

    public static Belonging of(UUID professional, List<TeamPlace> team, List<Held> held, LocalDate today) {
        List<@Nullable LocalDate> directing = new ArrayList<>();
        held.stream()
                .filter(each -> each.professional().equals(professional))
                .filter(each -> each.until() == null || !each.until().isBefore(today))
                .forEach(each -> directing.add(each.until()));
        List<@Nullable LocalDate> places = new ArrayList<>();
        team.stream()
                .filter(place -> place.professional().equals(professional) && place.lastsAfter(today))
                .forEach(place -> places.add(place.until()));
        return new Belonging(latest(directing), latest(places));
    }

    public boolean isOver() {
        return directs.isEmpty() && takesPart.isEmpty();
    }

    /** The last day of it all when that is known. */
    public Optional<LocalDate> lastDay() {
        List<@Nullable LocalDate> ends = new ArrayList<>();
        directs.ifPresent(lasting -> ends.add(lasting.lastDay()));
        takesPart.ifPresent(lasting -> ends.add(lasting.lastDay()));
        return latest(ends).map(Lasting::lastDay);
    }

    private static Optional<Lasting> latest(List<@Nullable LocalDate> ends) {
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = LocalDate.MIN;
        for (LocalDate end : ends) {
            if (end == null) {
                return Optional.of(new Lasting(null));
            }
            latest = end.isAfter(latest) ? end : latest;
        }
        return Optional.of(new Lasting(latest));
    }
}
