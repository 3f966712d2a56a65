package nl.aantafel.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one run gave.
 *
 * @param answers how many
 * @param perSecond answers per second
 * @param p50 exact percentiles over all answers, in milliseconds
 */
record Figures(int answers, double perSecond, double p50, double p95, double p99) {

    private static final double NANOS = 1e6;

    static Figures of(long[] nanos, long length) {
        Arrays.sort(nanos);
        return new Figures(
                nanos.length, nanos.length / (length / 1e9), percentile(nanos, 50), percentile(nanos, 95), percentile(nanos, 99));
    }

    /** The smallest answer time that so many per cent of the answers do not exceed. */
    static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(1, rank) - 1] / NANOS;
    }

    String line() {
        return String.format(Locale.ROOT, "%,.0f/s, p50 %.1f, p95 %.1f, p99 %.1f ms", perSecond, p50, p95, p99);
    }
}
