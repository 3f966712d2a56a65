package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come, from -2 to +2, first and latest: the family and the professionals on a line each.
 *
 * @param differ the parties see it so differently that it is to be talked about
 * @param lowest what -2 means, in words
 * @param highest what +2 means, in words
 */
public record GoalLevels(List<Line> lines, String lowest, String highest, boolean differ) {

    /** One party; {@code first} and {@code latest} from -2 to +2, absent when never given. {@code says}: what the latest means. */
    public record Line(
            String label, @Nullable Integer first, @Nullable Integer latest, boolean family, String says) {}

    /** Where a level stands on the drawn line, which is 200 units wide. */
    public static int position(int level) {
        return 94 + 40 * Math.clamp(level, -2, 2);
    }

    /** A level as it is read aloud and shown: −2 to +2, nought without a sign. */
    public static String signed(int level) {
        return level > 0 ? "+" + level : level < 0 ? "−" + -level : "0";
    }
}
