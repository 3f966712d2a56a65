package nl.aantafel.client;

import java.time.LocalDate;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A figure somebody gives on a scale, and what it means in words of their own (eigen cijfer).
 *
 * @param day on which it is so
 * @param means what this figure means to them
 * @param better what would be otherwise if it were one point better; may be empty
 * @param readTo who may read it: {@code table} everybody at the table, {@code contact} nobody but who directs the case and who prepares and
 *     chairs; chosen each time
 */
@Personal
public record OwnScore(@Nullable LocalDate day, @Nullable Integer value, String means, String better, String readTo) {

    /**
     * What was asked, as it was asked: the question and what both ends mean.
     *
     * @param scale a code of the frame
     * @param higherIsBetter what a higher figure means
     */
    public record Asked(
            String scale,
            String question,
            int lowest,
            String lowestMeans,
            int highest,
            String highestMeans,
            boolean higherIsBetter) {}

    private static final int LONGEST = 2_000;

    public boolean forTable() {
        return readTo.equals(Wish.TABLE);
    }

    void refuseIfWrong(Asked asked, LocalDate today) {
        new Checks()
                .that(
                        value != null && value >= asked.lowest() && value <= asked.highest(),
                        "cijfer",
                        "client.scores.no-figure",
                        asked.lowest(),
                        asked.highest())
                .required("woorden", means)
                .text("woorden", means, LONGEST)
                .text("beter", better, LONGEST)
                .required("dag", day)
                .plausible("dag", day)
                .notAfter("dag", day, today)
                .that(Happening.READ_TO.contains(readTo), "lezen", "client.talk.read-to-missing")
                .refuseIfAny();
    }

    OwnScore stripped() {
        return new OwnScore(day, value, means.strip(), better.strip(), readTo);
    }

    @Override
    public String toString() {
        return "OwnScore";
    }
}
