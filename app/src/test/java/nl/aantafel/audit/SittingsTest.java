package nl.aantafel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.Trace.Device;
import org.junit.jupiter.api.Test;

class SittingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Device PHONE = new Device(new UUID(1, 1));
    private static final Actor EVA = Actor.professional(new UUID(2, 1));
    private static final UUID CASE = new UUID(3, 1);
    private static final UUID TIM = new UUID(4, 1);
    private static final UUID SARA = new UUID(4, 2);

    private final Sittings sittings = new Sittings();

    private static LogLine line(Instant at, Action action, Set<UUID> subjects, String... categories) {
        return new LogLine(
                new UUID(5, 1),
                at,
                EVA,
                action,
                "meeting.live",
                CASE,
                new TreeSet<>(subjects),
                new TreeSet<>(Set.of(categories)),
                "done",
                "");
    }

    @Test
    void standsForTheSameAndForLessForAQuarterOfAnHour() {
        sittings.keep(PHONE, line(NOW, Action.READ, Set.of(TIM, SARA), "health"));
        Instant later = NOW.plus(Duration.ofMinutes(14));
        assertThat(sittings.standsFor(PHONE, line(later, Action.READ, Set.of(TIM))))
                .isTrue();
        assertThat(sittings.standsFor(PHONE, line(later.plusSeconds(60), Action.READ, Set.of(TIM))))
                .isFalse();
    }

    @Test
    void somebodyNewOrANewCategoryIsSaidOnceAndDoesNotBeginTheQuarterAnew() {
        sittings.keep(PHONE, line(NOW, Action.READ, Set.of(TIM), "health"));
        LogLine sara = line(NOW.plusSeconds(60), Action.READ, Set.of(TIM, SARA), "health");
        LogLine housing = line(NOW.plusSeconds(60), Action.READ, Set.of(TIM), "housing");
        assertThat(sittings.standsFor(PHONE, sara)).isFalse();
        assertThat(sittings.standsFor(PHONE, housing)).isFalse();
        sittings.keep(PHONE, sara);
        assertThat(sittings.standsFor(PHONE, sara)).isTrue();
        assertThat(sittings.standsFor(PHONE, line(NOW.plus(Duration.ofMinutes(15)), Action.READ, Set.of(TIM))))
                .isFalse();
    }

    @Test
    void neverStandsForAChangeForAnotherDeviceOrForSomebodyElse() {
        sittings.keep(PHONE, line(NOW, Action.READ, Set.of(TIM)));
        assertThat(sittings.standsFor(PHONE, line(NOW, Action.CHANGE, Set.of(TIM))))
                .isFalse();
        assertThat(sittings.standsFor(new Device(new UUID(1, 2)), line(NOW, Action.READ, Set.of(TIM))))
                .isFalse();
        LogLine other = line(NOW, Action.READ, Set.of(TIM));
        assertThat(sittings.standsFor(
                        PHONE,
                        new LogLine(
                                other.id(),
                                other.at(),
                                Actor.professional(new UUID(2, 2)),
                                other.action(),
                                other.activity(),
                                CASE,
                                other.subjects(),
                                other.categories(),
                                "done",
                                "")))
                .isFalse();
    }
}
