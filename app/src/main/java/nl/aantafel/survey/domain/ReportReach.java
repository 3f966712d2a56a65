package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, beside who could: per class of size or per region. Whether the participants resemble the population is computed,
 * never asserted: chi-square for goodness of fit against the shares of the population, with its degrees of freedom, p and n. A
 * weight brings the share of a class among the participants back to its share in the population; those nowhere known weigh 1.
 *
 * @param test absent when there are fewer than two classes, or nobody took part
 */
public record ReportReach(List<Line> lines, @Nullable Test test) {

    /** The chance under which a difference is called one. */
    public static final double SIGNIFICANT = 0.05;

    private static final double EXPECTED_AT_LEAST = 5;

    public ReportReach {
        lines = List.copyOf(lines);
    }

    /**
     * @param of how many there are in the population
     * @param weight absent when nobody of the class took part
     */
    public record Line(String name, long taken, long of, double share, double shareOfAll, OptionalDouble weight) {

        /** Positive when over-represented, in percents of all participants. */
        public long over() {
            return Math.round(100 * (share - shareOfAll));
        }
    }

    /** @param rough some class is expected so few times that p is an estimate only */
    public record Test(double chiSquare, int df, double p, long n, boolean rough) {
        public boolean differs() {
            return p < SIGNIFICANT;
        }
    }

    /** Both by class; a class that is in neither is left out, participants of an unknown class do not count here. */
    public static ReportReach of(Map<String, Long> taken, Map<String, Long> population) {
        Map<String, Long> known = new LinkedHashMap<>();
        population.forEach((name, of) -> {
            if (!name.isEmpty() && of > 0) {
                known.put(name, taken.getOrDefault(name, 0L));
            }
        });
        long n = known.values().stream().mapToLong(each -> each).sum();
        long all = known.keySet().stream().mapToLong(population::get).sum();
        List<Line> lines = new ArrayList<>();
        known.forEach((name, part) -> {
            long of = population.getOrDefault(name, 0L);
            double share = n == 0 ? 0 : (double) part / n;
            double ofAll = (double) of / all;
            lines.add(new Line(
                    name,
                    part,
                    of,
                    share,
                    ofAll,
                    part == 0 ? OptionalDouble.empty() : OptionalDouble.of(ofAll / share)));
        });
        return new ReportReach(lines, lines.size() < 2 || n == 0 ? null : test(lines, n));
    }

    private static Test test(List<Line> lines, long n) {
        double[] expected =
                lines.stream().mapToDouble(line -> line.shareOfAll() * n).toArray();
        long[] observed = lines.stream().mapToLong(Line::taken).toArray();
        SignificanceResult result = ChiSquareTest.withDefaults().test(expected, observed);
        boolean rough = false;
        for (double each : expected) {
            rough |= each < EXPECTED_AT_LEAST;
        }
        return new Test(result.getStatistic(), lines.size() - 1, result.getPValue(), n, rough);
    }

    /** The weight of a class; 1 for one that is not known. */
    public double weight(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(line -> line.weight().orElse(1))
                .orElse(1.0);
    }
}
