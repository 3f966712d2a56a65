package nl.aantafel.meeting.domain;

import java.util.Collection;
import java.util.Optional;

/** How far answers to one scaling question lie apart. There is no mean, here or elsewhere (RQ17). */
public record Spread(int lowest, int highest) {

    public static Optional<Spread> of(Collection<Integer> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(
                        values.stream().min(Integer::compare).orElseThrow(),
                        values.stream().max(Integer::compare).orElseThrow()));
    }

    public boolean unanimous() {
        return lowest == highest;
    }
}
