package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.domain.Belonging.Lasting;
import nl.aantafel.casefile.domain.Directions.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BelongingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID EVA = new UUID(0, 1);

    private static TeamPlace place(@Nullable LocalDate until) {
        return new TeamPlace(
                new UUID(1, 1), EVA, new UUID(2, 1), null, "participant", "", false, TODAY.minusDays(9), until);
    }

    private static Held held(@Nullable LocalDate until) {
        return new Held(new UUID(3, 1), EVA, TODAY.minusDays(9), until);
    }

    private static Optional<Lasting> until(@Nullable LocalDate lastDay) {
        return Optional.of(new Lasting(lastDay));
    }

    @Test
    void whoLeftTodayOrEarlierIsNobodyAnyMore() {
        assertThat(Belonging.of(EVA, List.of(place(TODAY)), List.of(), TODAY).isOver())
                .isTrue();
        assertThat(Belonging.of(EVA, List.of(place(TODAY.minusDays(1))), List.of(), TODAY)
                        .isOver())
                .isTrue();
    }

    @Test
    void whoLeavesLaterBelongsUntilThen() {
        assertThat(Belonging.of(EVA, List.of(place(TODAY.plusDays(4))), List.of(), TODAY))
                .isEqualTo(new Belonging(Optional.empty(), until(TODAY.plusDays(4))));
    }

    @Test
    void aDirectorIsOneUpToAndIncludingTheLastDay() {
        assertThat(Belonging.of(EVA, List.of(), List.of(held(TODAY)), TODAY))
                .isEqualTo(new Belonging(until(TODAY), Optional.empty()));
        assertThat(Belonging.of(EVA, List.of(), List.of(held(TODAY.minusDays(1))), TODAY)
                        .isOver())
                .isTrue();
    }

    @Test
    void eachRoleEndsOnItsOwnDay() {
        assertThat(Belonging.of(EVA, List.of(place(null)), List.of(held(TODAY)), TODAY))
                .isEqualTo(new Belonging(until(TODAY), until(null)));
        assertThat(Belonging.of(EVA, List.of(place(TODAY.plusDays(2))), List.of(held(TODAY.plusDays(1))), TODAY))
                .isEqualTo(new Belonging(until(TODAY.plusDays(1)), until(TODAY.plusDays(2))));
    }

    @Test
    void theLastDayIsTheLongestOfBoth() {
        assertThat(Belonging.of(EVA, List.of(place(null)), List.of(held(TODAY)), TODAY)
                        .lastDay())
                .isEmpty();
        assertThat(Belonging.of(EVA, List.of(place(TODAY.plusDays(2))), List.of(held(TODAY.plusDays(1))), TODAY)
                        .lastDay())
                .contains(TODAY.plusDays(2));
    }
}
