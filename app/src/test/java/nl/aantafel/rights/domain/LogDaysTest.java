package nl.aantafel.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.rights.domain.LogDays.Line;
import nl.aantafel.rights.domain.LogDays.Same;
import nl.aantafel.rights.domain.LogDays.Taken;
import org.junit.jupiter.api.Test;

class LogDaysTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID TIM = new UUID(2, 1);
    private static final UUID SARA = new UUID(2, 2);

    private static Line line(String at, long actor, String activity, Set<UUID> subjects) {
        return new Line(
                new Same(new UUID(3, actor), null, "READ", activity, CASE, "done", "", "participant", null),
                false,
                Instant.parse(at),
                subjects,
                Set.of("health"),
                Set.of("SEE_CASE"));
    }

    @Test
    void theSameOnOneDayIsToldOnceWithTheFirstAndTheLastTime() {
        List<Taken> taken = LogDays.together(List.of(
                line("2026-11-23T09:00:00Z", 1, "plan.of", Set.of(TIM)),
                line("2026-11-23T10:00:00Z", 1, "family.of", Set.of(TIM)),
                line("2026-11-23T15:00:00Z", 1, "plan.of", Set.of(SARA))));
        assertThat(taken).hasSize(2);
        assertThat(taken.getFirst().first().at()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(taken.getFirst().last()).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(taken.getFirst().subjects()).containsExactlyInAnyOrder(TIM, SARA);
    }

    @Test
    void anotherPersonAndAnotherDayStandApartAndDaysAreDutch() {
        assertThat(LogDays.together(List.of(
                        line("2026-11-23T22:30:00Z", 1, "plan.of", Set.of(TIM)),
                        line("2026-11-23T22:40:00Z", 2, "plan.of", Set.of(TIM)),
                        line("2026-11-23T23:30:00Z", 1, "plan.of", Set.of(TIM)))))
                .hasSize(3);
    }
}
