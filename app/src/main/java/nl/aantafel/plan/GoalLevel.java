package nl.aantafel.plan;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.Personal;

/**
 * How far a goal has come (stand van een doel) in one view, {@code family} or {@code professionals}: from -2, much less than
 * good enough, over 0, good enough, to +2, much better. The two views stand side by side and are never made one figure.
 */
@Personal
public record GoalLevel(String view, int level, LocalDate on, String note) {

    /** How far it was at the start in one view. */
    public static Optional<GoalLevel> first(List<GoalLevel> levels, String view) {
        return levels.stream().filter(each -> each.view().equals(view)).min(comparing(GoalLevel::on));
    }

    /** How far it is now in one view. */
    public static Optional<GoalLevel> latest(List<GoalLevel> levels, String view) {
        return levels.stream().filter(each -> each.view().equals(view)).max(comparing(GoalLevel::on));
    }

    @Override
    public String toString() {
        return "GoalLevel";
    }
}
