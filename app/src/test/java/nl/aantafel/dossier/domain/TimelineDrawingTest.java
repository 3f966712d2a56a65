package nl.aantafel.dossier.domain;

import static nl.aantafel.dossier.domain.TimelineDrawing.HELP;
import static nl.aantafel.dossier.domain.TimelineDrawing.INCIDENTS;
import static nl.aantafel.dossier.domain.TimelineDrawing.JUSTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.aantafel.dossier.domain.TimelineDrawing.Bar;
import nl.aantafel.dossier.domain.TimelineDrawing.Moment;
import nl.aantafel.dossier.domain.TimelineDrawing.Stretch;
import nl.aantafel.dossier.domain.TimelineDrawing.Words;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineDrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static TimelineDrawing drawing(List<Moment> moments, List<Stretch> stretches) {
        return TimelineDrawing.of(moments, stretches, TODAY, TODAY.minusMonths(12));
    }

    @Test
    void showsTodayAlsoWhenNothingHappened() {
        TimelineDrawing empty = drawing(List.of(), List.of());
        assertThat(empty.today()).isBetween(110, empty.width());
        assertThat(empty.lanes()).hasSize(4);
        assertThat(empty.ticks()).isNotEmpty();
    }

    @Test
    void drawsWhatGoesOnToTheEdge() {
        TimelineDrawing drawing =
                drawing(List.of(), List.of(new Stretch(0, HELP, TODAY.minusMonths(2), null, false, 8)));
        Bar bar = drawing.bars().getFirst();
        assertThat(bar.x() + bar.width()).isEqualTo(drawing.width());
        assertThat(bar.words()).isEqualTo(Words.INSIDE);
    }

    @Test
    void keepsWhatBeganLongAgoAndLeavesOutWhatEndedLongAgo() {
        TimelineDrawing drawing = drawing(
                List.of(new Moment(0, INCIDENTS, TODAY.minusYears(3))),
                List.of(
                        new Stretch(1, JUSTICE, TODAY.minusYears(3), null, false, 8),
                        new Stretch(2, JUSTICE, TODAY.minusYears(3), TODAY.minusYears(2), false, 8)));
        assertThat(drawing.points()).isEmpty();
        assertThat(drawing.bars()).extracting(Bar::index).containsExactly(1);
    }

    @Test
    void aDayOfJusticeStandsAboveItsBars() {
        TimelineDrawing drawing = drawing(
                List.of(new Moment(0, JUSTICE, TODAY.minusMonths(1))),
                List.of(new Stretch(1, JUSTICE, TODAY.minusMonths(2), null, false, 8)));
        assertThat(drawing.points().getFirst().y())
                .isLessThan(drawing.bars().getFirst().y());
    }

    @Test
    void drawsFewLinesForManyYears() {
        TimelineDrawing drawing = TimelineDrawing.of(
                List.of(new Moment(0, INCIDENTS, LocalDate.of(2009, 5, 4))), List.of(), TODAY, TODAY.minusYears(20));
        assertThat(drawing.ticks()).hasSizeBetween(3, 17);
        assertThat(drawing.points()).hasSize(1);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, Tries.of(200)).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverPutsBarsOrTheirWordsOverEachOther(int seed) {
        Random random = new Random(seed);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < random.nextInt(15); i++) {
            LocalDate from = TODAY.minusDays(random.nextInt(500)).plusDays(random.nextInt(200));
            LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(300));
            stretches.add(
                    new Stretch(i, 1 + random.nextInt(2), from, until, random.nextBoolean(), 3 + random.nextInt(38)));
        }
        TimelineDrawing drawing = drawing(List.of(), stretches);
        List<Bar> bars = drawing.bars();
        for (int i = 0; i < bars.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bar one = bars.get(i);
                Bar other = bars.get(j);
                assertThat(one.y() != other.y()
                                || left(one, stretches) >= right(other, stretches)
                                || left(other, stretches) >= right(one, stretches))
                        .as("%s over %s", one, other)
                        .isTrue();
            }
        }
        assertThat(bars).allMatch(bar -> bar.y() + TimelineDrawing.BAR < drawing.height());
        assertThat(drawing(List.of(), stretches)).isEqualTo(drawing);
    }

    private static int words(Bar bar, List<Stretch> stretches) {
        return stretches.get(bar.index()).words() * 7 + 9;
    }

    private static int left(Bar bar, List<Stretch> stretches) {
        return bar.words() == Words.LEFT ? bar.x() - words(bar, stretches) : bar.x();
    }

    private static int right(Bar bar, List<Stretch> stretches) {
        return bar.x() + bar.width() + (bar.words() == Words.RIGHT ? words(bar, stretches) : 0);
    }
}
