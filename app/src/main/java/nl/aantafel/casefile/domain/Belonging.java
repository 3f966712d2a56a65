package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.domain.Directions.Held;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a case by directing it or being in its team: a director as long as the direction lasts, else a
 * participant as long as the place in the team does, else nobody any more.
 *
 * @param director whether the person directs the case, now or later
 * @param lastDay the last day of it all; open when null
 */
public record Belonging(boolean director, @Nullable LocalDate lastDay) {

    public static Optional<Belonging> of(UUID professional, List<TeamPlace> team, List<Held> held, LocalDate today) {
        List<@Nullable LocalDate> ends = new ArrayList<>();
        team.stream()
                .filter(place -> place.professional().equals(professional) && place.lastsAfter(today))
                .forEach(place -> ends.add(place.until()));
        List<Held> directing = held.stream()
                .filter(each -> each.professional().equals(professional))
                .filter(each -> each.until() == null || !each.until().isBefore(today))
                .toList();
        directing.forEach(each -> ends.add(each.until()));
        return ends.isEmpty() ? Optional.empty() : Optional.of(new Belonging(!directing.isEmpty(), latest(ends)));
    }

    private static @Nullable LocalDate latest(List<@Nullable LocalDate> ends) {
        LocalDate latest = LocalDate.MIN;
        for (LocalDate end : ends) {
            if (end == null) {
                return null;
            }
            latest = end.isAfter(latest) ? end : latest;
        }
        return latest;
    }
}
