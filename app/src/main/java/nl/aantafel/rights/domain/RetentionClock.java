package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Retention;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Perishable.Item;

/**
 * When the items of a case are due (Wgs, artikel 1.8 lid 7): the frame's longest term after each was first processed, or later where
 * its provider agreed to a prolongation. What the table made together is kept as long as one provider's items are.
 *
 * @param prolonged until which day the providers that agreed prolonged what they brought
 */
public record RetentionClock(Retention retention, Map<UUID, LocalDate> prolonged) {

    public RetentionClock {
        prolonged = Map.copyOf(prolonged);
    }

    /** With the providers that brought any of these items in: the word of one that brought nothing keeps nothing. */
    public static RetentionClock of(Retention retention, Collection<Item> items, Map<UUID, LocalDate> prolonged) {
        Map<UUID, LocalDate> providing = new HashMap<>(prolonged);
        providing
                .keySet()
                .retainAll(items.stream()
                        .map(Item::provider)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new RetentionClock(retention, providing);
    }

    /** The last day the item may be kept. */
    public LocalDate due(Item item) {
        LocalDate own =
                retention.longest().lastDay(item.first().atZone(Time.ZONE).toLocalDate());
        return until(item.provider()).filter(until -> until.isAfter(own)).orElse(own);
    }

    private Optional<LocalDate> until(@org.jspecify.annotations.Nullable UUID provider) {
        return provider == null
                ? prolonged.values().stream().max(Comparator.naturalOrder())
                : Optional.ofNullable(prolonged.get(provider));
    }

    /** What may be kept no longer than today. */
    public List<Item> due(Collection<Item> items, LocalDate today) {
        return items.stream().filter(item -> !due(item).isAfter(today)).toList();
    }

    public Optional<LocalDate> firstDue(Collection<Item> items) {
        return items.stream().map(this::due).min(Comparator.naturalOrder());
    }

    /** The nearest of the frame's warnings whose day has come; none when it is not time yet. */
    public OptionalInt warning(LocalDate due, LocalDate today) {
        return retention.warnMonthsBefore().stream()
                .mapToInt(Integer::intValue)
                .filter(months -> !due.minusMonths(months).isAfter(today))
                .min();
    }

    /** How far ahead the first warning looks, in months. */
    public int ahead() {
        return retention.warnMonthsBefore().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
