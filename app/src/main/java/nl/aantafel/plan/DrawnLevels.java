package nl.aantafel.plan;

import java.util.List;
import java.util.Locale;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.domain.GoalRules;

/** The levels of a goal as they are drawn wherever it stands: the family and the professionals on a line each. */
public final class DrawnLevels {

    private DrawnLevels() {}

    public static GoalLevels of(List<GoalLevel> levels, Frame frame, Texts texts, Locale locale) {
        return new GoalLevels(
                GoalRules.VIEWS.stream()
                        .map(view -> new GoalLevels.Line(
                                texts.get(locale, "plan.view." + view),
                                GoalLevel.first(levels, view)
                                        .map(GoalLevel::level)
                                        .orElse(null),
                                GoalLevel.latest(levels, view)
                                        .map(GoalLevel::level)
                                        .orElse(null),
                                view.equals(GoalRules.FAMILY)))
                        .toList(),
                inSentence(-GoalRules.MOST, frame, locale),
                inSentence(GoalRules.MOST, frame, locale));
    }

    /** What a level means in the frame's words, within a sentence. */
    public static String inSentence(int level, Frame frame, Locale locale) {
        String label =
                frame.list(Lists.GOAL_LEVELS).label(GoalRules.code(level)).in(locale);
        return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }
}
