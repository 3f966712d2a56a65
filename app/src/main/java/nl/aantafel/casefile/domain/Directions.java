package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case directors of one case: never two on one day; a day without one is a vacancy (RQ29). */
public record Directions(List<Held> all) {

    /** A direction: held by whom, which days. */
    public record Held(
            UUID id,
            UUID professional,
            LocalDate from,
            @Nullable LocalDate until) {
        Period period() {
            return new Period(from, until);
        }
    }

    public Directions {
        all = List.copyOf(all);
    }

    public Optional<Held> on(LocalDate day) {
        return all.stream().filter(each -> each.period().holds(day)).findFirst();
    }

    /** Another direction on one of these days; {@code self} does not count. */
    public Optional<Held> overlapping(LocalDate from, @Nullable LocalDate until, @Nullable UUID self) {
        Period wanted = new Period(from, until);
        return all.stream()
                .filter(each ->
                        !Objects.equals(each.id(), self) && each.period().overlaps(wanted))
                .min(Comparator.comparing(Held::from));
    }

    /** The first day without a director when there is none today; null while the case is not taken up. */
    public @Nullable LocalDate vacantSince(@Nullable LocalDate takenUpOn, LocalDate today) {
        if (takenUpOn == null || on(today).isPresent()) {
            return null;
        }
        LocalDate since = all.stream()
                .map(Held::until)
                .filter(Objects::nonNull)
                .filter(last -> last.isBefore(today))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(takenUpOn);
        return since.isBefore(takenUpOn) ? takenUpOn : since;
    }
}
