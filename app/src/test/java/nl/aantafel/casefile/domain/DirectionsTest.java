package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.aantafel.casefile.domain.Directions.Held;
import nl.aantafel.support.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Held held(int number, LocalDate from, @Nullable LocalDate until) {
        return new Held(new UUID(0, number), new UUID(1, number), from, until);
    }

    @Test
    void findsWhoeverHoldsOneOfTheDays() {
        Directions directions = new Directions(List.of(held(1, DAY, DAY.plusDays(9)), held(2, DAY.plusDays(10), null)));
        assertThat(directions.overlapping(DAY.plusDays(9), DAY.plusDays(9), null))
                .contains(directions.all().getFirst());
        assertThat(directions.overlapping(DAY.plusDays(99), null, null))
                .contains(directions.all().getLast());
        assertThat(directions.overlapping(DAY.minusDays(9), DAY.minusDays(1), null))
                .isEmpty();
        assertThat(directions.overlapping(DAY, DAY.plusDays(5), new UUID(0, 1))).isEmpty();
    }

    @Test
    void isVacantFromTheDayAfterTheLastDirector() {
        Directions directions = new Directions(List.of(held(1, DAY.minusDays(30), DAY.minusDays(4))));
        assertThat(directions.vacantSince(DAY.minusDays(40), DAY)).isEqualTo(DAY.minusDays(3));
    }

    @Test
    void isVacantFromTheDayTheCaseWasTakenUpWhenThereNeverWasOne() {
        assertThat(new Directions(List.of()).vacantSince(DAY.minusDays(2), DAY)).isEqualTo(DAY.minusDays(2));
        assertThat(new Directions(List.of(held(1, DAY.plusDays(3), null))).vacantSince(DAY, DAY))
                .isEqualTo(DAY);
    }

    @Test
    void isNotVacantBeforeTheCaseIsTakenUpOrWhileSomebodyDirectsIt() {
        assertThat(new Directions(List.of()).vacantSince(null, DAY)).isNull();
        assertThat(new Directions(List.of(held(1, DAY, DAY))).vacantSince(DAY, DAY))
                .isNull();
    }

    @Test
    void whateverIsAcceptedThereAreNeverTwoOnOneDay() {
        for (long seed = 0; seed < Tries.of(200); seed++) {
            Random random = new Random(seed);
            List<Held> accepted = new ArrayList<>();
            for (int number = 0; number < 25; number++) {
                LocalDate from = DAY.plusDays(random.nextInt(90));
                LocalDate until = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(20));
                if (new Directions(accepted).overlapping(from, until, null).isEmpty()) {
                    accepted.add(held(number, from, until));
                }
            }
            for (int day = 0; day < 130; day++) {
                LocalDate on = DAY.plusDays(day);
                assertThat(accepted.stream()
                                .filter(each -> each.period().holds(on))
                                .count())
                        .as("seed %d, %s", seed, on)
                        .isLessThanOrEqualTo(1);
            }
        }
    }
}
