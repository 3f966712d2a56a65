package nl.aantafel.dossier.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a timeline (tijdlijn): four lanes under each other, incidents, help, justice and meetings, with a line at
 * today. What takes time is a bar; what is expected, or lies wholly ahead, is drawn as such. Bars and their words never cover
 * each other. All measures are units of the drawing.
 */
public record TimelineDrawing(
        int width, int height, int today, List<Tick> ticks, List<Lane> lanes, List<Point> points, List<Bar> bars) {

    /** Something that lasts; {@code until} is absent while it goes on. */
    public record Stretch(
            int index, int lane, LocalDate from, @Nullable LocalDate until, boolean expected, int words) {}

    /** Something on one day. */
    public record Moment(int index, int lane, LocalDate on) {}

    /** The first day of a month, where a line is drawn. */
    public record Tick(int x, LocalDate month) {}

    /** The lines between the lanes: {@code middle} for its name, {@code bottom} for the line below it. */
    public record Lane(int middle, int bottom) {}

    public record Point(int index, int lane, int x, int y) {}

    /** {@code outside} when the words do not fit in it: they start right of it, or end left of it. */
    public record Bar(int index, int lane, int x, int y, int width, boolean expected, Words words) {}

    /** Where the words of a bar stand. */
    public enum Words {
        INSIDE,
        RIGHT,
        LEFT
    }

    public static final int INCIDENTS = 0;
    public static final int HELP = 1;
    public static final int JUSTICE = 2;
    public static final int MEETINGS = 3;

    public static final int BAR = 26;

    private static final int WIDTH = 950;
    private static final int LEFT = 110;
    private static final int TOP = 26;
    private static final int ROW = 34;
    private static final int PAD = 8;
    private static final int LETTER = 8;
    private static final int SMALLEST = 10;
    private static final int MOST_TICKS = 16;

    public TimelineDrawing {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        points = List.copyOf(points);
        bars = List.copyOf(bars);
    }

    /** From the month of the first day to the month after the last one. */
    public static TimelineDrawing of(
            List<Moment> moments, List<Stretch> stretches, LocalDate today, LocalDate earliest) {
        Scale scale = Scale.of(moments, stretches, today, earliest);
        List<Bar> bars = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        int top = TOP;
        for (int lane = INCIDENTS; lane <= MEETINGS; lane++) {
            int rows = 1;
            if (lane == HELP || lane == JUSTICE) {
                int above = pointsIn(lane, moments, scale) ? 1 : 0;
                rows = Math.max(1, above + addBars(stretches, lane, top + PAD + above * ROW, scale, bars));
            }
            int bottom = top + rows * ROW + PAD;
            int middle = top + PAD + ROW / 2 - 4;
            lanes.add(new Lane(middle, bottom));
            for (Moment moment : moments) {
                if (moment.lane() == lane && scale.shows(moment.on())) {
                    points.add(new Point(moment.index(), lane, scale.x(moment.on()), middle));
                }
            }
            top = bottom;
        }
        return new TimelineDrawing(WIDTH, top + 32, scale.x(today), scale.ticks(), lanes, points, bars);
    }

    /** What is on one day has a row of its own above the bars. */
    private static boolean pointsIn(int lane, List<Moment> moments, Scale scale) {
        return moments.stream().anyMatch(moment -> moment.lane() == lane && scale.shows(moment.on()));
    }

    private static int addBars(List<Stretch> stretches, int lane, int top, Scale scale, List<Bar> bars) {
        List<Integer> ends = new ArrayList<>();
        stretches.stream()
                .filter(stretch -> stretch.lane() == lane && scale.shows(stretch))
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(stretch -> {
                    int from = scale.x(stretch.from());
                    int width = Math.max(SMALLEST, scale.end(stretch) - from);
                    int words = stretch.words() * LETTER + 2 * PAD;
                    Words where =
                            words <= width ? Words.INSIDE : from + width + words <= WIDTH ? Words.RIGHT : Words.LEFT;
                    int left = where == Words.LEFT ? from - words : from;
                    int right = from + width + (where == Words.RIGHT ? words : 0);
                    int row = 0;
                    while (row < ends.size() && ends.get(row) > left) {
                        row++;
                    }
                    if (row == ends.size()) {
                        ends.add(right);
                    } else {
                        ends.set(row, right);
                    }
                    bars.add(new Bar(stretch.index(), lane, from, top + row * ROW, width, stretch.expected(), where));
                });
        return ends.size();
    }

    /** From days to units. */
    private record Scale(LocalDate first, LocalDate last) {

        static Scale of(List<Moment> moments, List<Stretch> stretches, LocalDate today, LocalDate earliest) {
            LocalDate start = Stream.concat(
                            moments.stream().map(Moment::on), stretches.stream().map(Stretch::from))
                    .filter(day -> !day.isBefore(earliest))
                    .min(Comparator.naturalOrder())
                    .filter(day -> day.isBefore(today))
                    .orElse(today.minusMonths(3));
            boolean early = stretches.stream()
                    .anyMatch(each -> each.from().isBefore(earliest)
                            && (each.until() == null || !each.until().isBefore(earliest)));
            LocalDate end = Stream.concat(
                            moments.stream().map(Moment::on),
                            stretches.stream().map(each -> each.until() == null ? each.from() : each.until()))
                    .filter(day -> day.isBefore(today.plusMonths(18)))
                    .max(Comparator.naturalOrder())
                    .filter(day -> day.isAfter(today.plusMonths(2)))
                    .orElse(today.plusMonths(2));
            return new Scale(
                    (early ? earliest : start).withDayOfMonth(1),
                    end.plusMonths(1).withDayOfMonth(1));
        }

        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last);
            long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
            return LEFT + (int) ((WIDTH - LEFT) * at / all);
        }

        int end(Stretch stretch) {
            return stretch.until() == null ? WIDTH : x(stretch.until().plusDays(1));
        }

        boolean shows(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(last);
        }

        boolean shows(Stretch stretch) {
            return stretch.from().isBefore(last)
                    && (stretch.until() == null || !stretch.until().isBefore(first));
        }

        List<Tick> ticks() {
            long months = ChronoUnit.MONTHS.between(first, last);
            int step = 1;
            for (int wider : new int[] {3, 6, 12, 24, 60}) {
                step = months / step > MOST_TICKS ? wider : step;
            }
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
                boolean even = step < 12
                        ? (month.getMonthValue() - 1) % step == 0
                        : month.getMonthValue() == 1 && month.getYear() % (step / 12) == 0;
                if (even) {
                    ticks.add(new Tick(x(month), month));
                }
            }
            return ticks;
        }
    }
}
