package nl.aantafel.gathering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.domain.CalendarItem.Method;
import nl.aantafel.gathering.domain.CalendarItem.Told;
import nl.aantafel.support.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarRulesTest {

    private static final UUID MEETING = new UUID(1, 1);
    private static final UUID NOOR = new UUID(2, 1);
    private static final UUID BRAM = new UUID(2, 2);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Told THURSDAY = told(4, "");
    private static final Told FRIDAY = told(5, "");

    private static Told told(int days, String place) {
        Instant starts = NOW.plus(Duration.ofDays(days));
        return new Told(starts, starts.plus(Duration.ofHours(1)), place);
    }

    private static Map<UUID, CalendarItem> after(Map<UUID, CalendarItem> latest, List<CalendarItem> next) {
        Map<UUID, CalendarItem> all = new HashMap<>(latest);
        next.forEach(item -> all.put(item.person(), item));
        return all;
    }

    private static List<CalendarItem> next(
            Map<UUID, CalendarItem> latest, @Nullable Told wanted, Set<UUID> people, Instant now) {
        return CalendarRules.next(MEETING, latest, wanted, people, now);
    }

    private static CalendarItem only(List<CalendarItem> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private final Map<UUID, CalendarItem> noorAndBram =
            after(Map.of(), next(Map.of(), THURSDAY, Set.of(NOOR, BRAM), NOW));

    @Test
    void everybodyWhoIsAskedHearsItOnce() {
        assertThat(noorAndBram.keySet()).containsExactlyInAnyOrder(NOOR, BRAM);
        assertThat(noorAndBram.values()).allMatch(item -> item.asks() && item.sequence() == 0);
        assertThat(next(noorAndBram, THURSDAY, Set.of(NOOR, BRAM), NOW)).isEmpty();
    }

    @Test
    void anotherTimeIsTheNextVersionForEverybody() {
        List<CalendarItem> changed = next(noorAndBram, FRIDAY, Set.of(NOOR, BRAM), NOW);
        assertThat(changed).hasSize(2).allMatch(item -> item.asks() && item.sequence() == 1);
        assertThat(changed.stream().map(CalendarItem::uid))
                .containsExactlyInAnyOrderElementsOf(
                        noorAndBram.values().stream().map(CalendarItem::uid).toList());
    }

    @Test
    void whoIsAddedHearsItAndNobodyElse() {
        Map<UUID, CalendarItem> noor = after(Map.of(), next(Map.of(), THURSDAY, Set.of(NOOR), NOW));
        CalendarItem added = only(next(noor, THURSDAY, Set.of(NOOR, BRAM), NOW));
        assertThat(added.person()).isEqualTo(BRAM);
        assertThat(added.sequence()).isZero();
    }

    @Test
    void whoIsLeftOutHearsThatItIsGoneAndWhoComesBackThatItIsThere() {
        CalendarItem gone = only(next(noorAndBram, THURSDAY, Set.of(NOOR), NOW));
        assertThat(gone.person()).isEqualTo(BRAM);
        assertThat(gone.method()).isEqualTo(Method.CANCEL);
        assertThat(gone.sequence()).isEqualTo(1);
        CalendarItem back = only(next(after(noorAndBram, List.of(gone)), THURSDAY, Set.of(NOOR, BRAM), NOW));
        assertThat(back.asks()).isTrue();
        assertThat(back.sequence()).isEqualTo(2);
    }

    @Test
    void callingOffReachesEverybodyOnce() {
        List<CalendarItem> off = next(noorAndBram, null, Set.of(), NOW);
        assertThat(off).hasSize(2).allMatch(item -> item.method() == Method.CANCEL);
        assertThat(next(after(noorAndBram, off), null, Set.of(), NOW)).isEmpty();
    }

    @Test
    void whatIsOverIsToldToNobody() {
        Instant later = THURSDAY.startsAt();
        assertThat(next(Map.of(), THURSDAY, Set.of(NOOR), later)).isEmpty();
        assertThat(next(noorAndBram, null, Set.of(), later)).isEmpty();
    }

    @Test
    void nobodyCanTellFromTwoCalendarsThatTheyHoldTheSameMeeting() {
        assertThat(noorAndBram.values().stream().map(CalendarItem::uid).distinct())
                .hasSize(2);
        assertThat(noorAndBram.values()).noneMatch(item -> item.uid().contains(MEETING.toString()));
    }

    /** However often it changes: a calendar that keeps the highest number shows what the meeting is. */
    @Test
    void aCalendarThatKeepsTheHighestVersionIsRightAfterAnyChanges() {
        List<UUID> all = List.of(NOOR, BRAM, new UUID(2, 3), new UUID(2, 4));
        for (int seed = 0; seed < Tries.of(300); seed++) {
            Random random = new Random(seed);
            Map<UUID, CalendarItem> latest = Map.of();
            for (int change = 0; change < 12; change++) {
                Set<UUID> people = new HashSet<>(all.subList(random.nextInt(4), 4));
                Told wanted = random.nextInt(6) == 0
                        ? null
                        : told(1 + random.nextInt(3), random.nextBoolean() ? "" : "Kamer 2");
                for (CalendarItem item : next(latest, wanted, people, NOW)) {
                    CalendarItem before = latest.get(item.person());
                    assertThat(item.sequence()).isEqualTo(before == null ? 0 : before.sequence() + 1);
                }
                latest = after(latest, next(latest, wanted, people, NOW));
                for (UUID person : all) {
                    CalendarItem shown = latest.get(person);
                    boolean there = shown != null && shown.asks();
                    assertThat(there).as("seed %s", seed).isEqualTo(wanted != null && people.contains(person));
                    assertThat(!there || shown.told().equals(wanted)).isTrue();
                }
            }
        }
    }
}
