package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.page.GoalLevels;
import org.jspecify.annotations.Nullable;

/** Saying how far a goal has come: the form, what one can choose, and what was given before, latest first. */
public record LevelPage(
        PlanForm form,
        List<Choice> views,
        List<Choice> levels,
        List<Choice> persons,
        @Nullable GoalLevels drawn,
        List<Given> earlier) {

    /** A level that was given before, with what it means in words. */
    public record Given(LocalDate on, String view, String level, String note, boolean family) {}
}
