package nl.aantafel.survey.domain;

import java.util.Locale;

/**
 * A share in whole percents and as a word. Halves are rounded up; shares of one question may add up to 99 or 101. The word is the
 * nearest simple fraction: within half a percent it stands alone, above it comes "ruim", below it "bijna".
 */
public record ReportShare(long part, long whole) {

    private static final double PERCENT = 100;
    private static final double EXACT = 0.5;

    /** In thousandths of a percent, with the key of its word. */
    private enum Fraction {
        TENTH(10),
        FIFTH(20),
        QUARTER(25),
        THIRD(100 / 3.0),
        TWO_FIFTHS(40),
        HALF(50),
        THREE_FIFTHS(60),
        TWO_THIRDS(200 / 3.0),
        THREE_QUARTERS(75),
        FOUR_FIFTHS(80),
        NINE_TENTHS(90);

        private final double percent;

        Fraction(double percent) {
            this.percent = percent;
        }
    }

    /**
     * @param manner {@code exact}, {@code over} or {@code under}; empty where the word needs none
     * @param fraction the key of the word
     */
    public record Words(String manner, String fraction) {}

    public long percent() {
        return whole == 0 ? 0 : Math.floorDiv(200 * part + whole, 2 * whole);
    }

    public Words words() {
        if (part == 0) {
            return new Words("", "none");
        }
        if (part == whole) {
            return new Words("", "all");
        }
        double exact = PERCENT * part / whole;
        if (exact < Fraction.TENTH.percent - 5) {
            return new Words("", "few");
        }
        if (exact > Fraction.NINE_TENTHS.percent + 5) {
            return new Words("", "most");
        }
        Fraction nearest = Fraction.TENTH;
        for (Fraction each : Fraction.values()) {
            if (Math.abs(each.percent - exact) < Math.abs(nearest.percent - exact)) {
                nearest = each;
            }
        }
        double off = exact - nearest.percent;
        String manner = Math.abs(off) <= EXACT ? "exact" : off > 0 ? "over" : "under";
        return new Words(manner, nearest.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
