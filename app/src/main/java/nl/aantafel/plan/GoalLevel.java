package nl.aantafel.plan;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come (stand van een doel) in one view, {@code family} or {@code professionals}: from -2, much less than
 * good enough, over 0, good enough, to +2, much better. Each party says it for itself: a member of the family, as who directs heard it,
 * and each organisation. They stand side by side and are never made one figure; where they differ, that is something to talk about.
 *
 * @param organisation whose professionals see it so; null in the family's view
 * @param person of the family, whose view it is; null when it is the family's
 * @param by the name of that party; empty for the family, and until it is read
 */
@Personal
public record GoalLevel(
        String view,
        int level,
        LocalDate on,
        String note,
        @Nullable UUID organisation,
        @Nullable UUID person,
        String by) {

    /** Further apart than this is something to talk about. */
    private static final int APART = 2;

    /** A plan settled before parties were named has none. */
    public GoalLevel {
        by = Objects.requireNonNullElse(by, "");
    }

    /** Without saying of whom. */
    public GoalLevel(String view, int level, LocalDate on, String note) {
        this(view, level, on, note, null, null, "");
    }

    /** Whether two levels are of one party. */
    public boolean sameParty(GoalLevel other) {
        return view.equals(other.view)
                && Objects.equals(organisation, other.organisation)
                && Objects.equals(person, other.person);
    }

    public GoalLevel named(String name) {
        return new GoalLevel(view, level, on, note, organisation, person, name);
    }

    /** How far it was at the start in one view. */
    public static Optional<GoalLevel> first(List<GoalLevel> levels, String view) {
        return levels.stream().filter(each -> each.view().equals(view)).min(comparing(GoalLevel::on));
    }

    /** How far it is now in one view. */
    public static Optional<GoalLevel> latest(List<GoalLevel> levels, String view) {
        return levels.stream().filter(each -> each.view().equals(view)).max(comparing(GoalLevel::on));
    }

    /** What each party said last, in the order they first spoke. */
    public static List<GoalLevel> latest(List<GoalLevel> levels) {
        return levels.stream()
                .filter(each -> levels.stream()
                        .noneMatch(other -> other.sameParty(each) && other.on().isAfter(each.on())))
                .toList();
    }

    /** Whether the parties see it so differently now that it is to be talked about: far apart, or on both sides of good enough. */
    public static boolean differ(List<GoalLevel> levels) {
        int[] now = latest(levels).stream().mapToInt(GoalLevel::level).toArray();
        if (now.length < 2) {
            return false;
        }
        int low = Arrays.stream(now).min().orElseThrow();
        int high = Arrays.stream(now).max().orElseThrow();
        return high - low >= APART || (low < 0 && high >= 0);
    }

    @Override
    public String toString() {
        return "GoalLevel";
    }
}
