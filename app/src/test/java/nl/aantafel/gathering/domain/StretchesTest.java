package nl.aantafel.gathering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.domain.CalendarItem.Method;
import nl.aantafel.gathering.domain.CalendarItem.Told;
import nl.aantafel.gathering.domain.Stretches.Spot;
import org.junit.jupiter.api.Test;

/** What stands in each calendar of the points of one agenda. */
class StretchesTest {

    private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID ALL = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private static Instant after(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }

    private static Spot spot(UUID point, int from, int until, UUID... people) {
        return new Spot(point, after(from), after(until), "", Set.of(people));
    }

    private static Told told(int from, int until) {
        return new Told(after(from), after(until), "");
    }

    private static Map<UUID, Map<UUID, CalendarItem>> asked(UUID point, Method method) {
        return Map.of(point, Map.of(ALL, new CalendarItem(point, ALL, 0, method, told(0, 30), NINE)));
    }

    @Test
    void pointsBehindEachOtherAreOneStretch() {
        var told = Stretches.of(
                List.of(spot(FIRST, 0, 30, ALL), spot(SECOND, 30, 40, ALL, ONE), spot(THIRD, 40, 60, ALL)), Map.of());
        assertThat(told.get(FIRST)).isEqualTo(Map.of(ALL, told(0, 60)));
        assertThat(told.get(SECOND)).isEqualTo(Map.of(ONE, told(30, 40)));
        assertThat(told.get(THIRD)).isEmpty();
    }

    @Test
    void whatLiesBetweenIsInNobodysCalendarWhoIsNotThere() {
        var told = Stretches.of(
                List.of(spot(FIRST, 0, 30, ONE), spot(SECOND, 30, 40, ALL), spot(THIRD, 40, 60, ONE)), Map.of());
        assertThat(told.get(FIRST)).isEqualTo(Map.of(ONE, told(0, 30)));
        assertThat(told.get(THIRD)).isEqualTo(Map.of(ONE, told(40, 60)));
    }

    @Test
    void isToldAtThePointThatSomebodyWasToldAlready() {
        List<Spot> spots = List.of(spot(SECOND, 0, 30, ALL), spot(FIRST, 30, 60, ALL));
        assertThat(Stretches.of(spots, asked(FIRST, Method.REQUEST)).get(FIRST)).isEqualTo(Map.of(ALL, told(0, 60)));
        assertThat(Stretches.of(spots, asked(FIRST, Method.CANCEL)).get(SECOND)).isEqualTo(Map.of(ALL, told(0, 60)));
    }

    @Test
    void theOrderOfTimeCountsNotThatOfTheList() {
        var told = Stretches.of(List.of(spot(SECOND, 30, 60, ALL), spot(FIRST, 0, 30, ALL)), Map.of());
        assertThat(told.get(FIRST)).isEqualTo(Map.of(ALL, told(0, 60)));
    }
}
