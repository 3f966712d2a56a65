package nl.aantafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    @Test
    void idsOfOneMomentKeepTheOrderInWhichTheyWereMade() {
        List<String> made = IntStream.range(0, 10_000)
                .mapToObj(count -> Ids.next(NOON).toString())
                .toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockThatStepsBackALittleLosesNoOrder() {
        UUID before = Ids.next(NOON.plusSeconds(60));
        UUID after = Ids.next(NOON.plusSeconds(60).minusMillis(40));
        assertThat(after.toString()).isGreaterThan(before.toString());
    }

    @Test
    void anIdOfLongAgoSortsLongAgo() {
        UUID now = Ids.next(NOON.plusSeconds(120));
        UUID before = Ids.next(NOON.minusSeconds(86_400));
        assertThat(before.toString()).isLessThan(now.toString());
        assertThat(before.getMostSignificantBits() >>> 16)
                .isEqualTo(NOON.minusSeconds(86_400).toEpochMilli());
        assertThat(before.version()).isEqualTo(7);
        assertThat(before.variant()).isEqualTo(2);
    }
}
