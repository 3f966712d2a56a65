package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    @Test
    void whoLeftTodayOrEarlierIsNobodyAnyMore() {
        assertThat(Belonging.of(EVA, List.of(place(TODAY)), List.of(), TODAY)).isEmpty();
        assertThat(Belonging.of(EVA, List.of(place(TODAY.minusDays(1))), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void whoLeavesLaterBelongsUntilThen() {
        assertThat(Belonging.of(EVA, List.of(place(TODAY.plusDays(4))), List.of(), TODAY))
                .contains(new Belonging(false, TODAY.plusDays(4)));
    }

    @Test
    void aDirectorIsOneUpToAndIncludingTheLastDay() {
        assertThat(Belonging.of(EVA, List.of(), List.of(held(TODAY)), TODAY)).contains(new Belonging(true, TODAY));
        assertThat(Belonging.of(EVA, List.of(), List.of(held(TODAY.minusDays(1))), TODAY))
                .isEmpty();
    }

    @Test
    void theLongestOfBothCounts() {
        assertThat(Belonging.of(EVA, List.of(place(null)), List.of(held(TODAY)), TODAY))
                .contains(new Belonging(true, null));
        assertThat(Belonging.of(EVA, List.of(place(TODAY.plusDays(2))), List.of(held(TODAY.plusDays(1))), TODAY))
                .contains(new Belonging(true, TODAY.plusDays(2)));
    }
}
