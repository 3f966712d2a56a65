package nl.aantafel.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.domain.GoalRules;

/** The levels of a goal as they are drawn wherever it stands: each member of the family and each organisation that said it on a line of its own. */
public final class DrawnLevels {

    private DrawnLevels() {}

    /** {@code own}: what the five levels mean in own words, from the lowest; empty when nobody said. */
    public static GoalLevels of(List<GoalLevel> levels, List<String> own, Frame frame, Texts texts, Locale locale) {
        return new GoalLevels(
                GoalRules.VIEWS.stream()
                        .flatMap(view -> lines(levels, view, own, frame, texts, locale))
                        .toList(),
                inSentence(-GoalRules.MOST, frame, locale),
                inSentence(GoalRules.MOST, frame, locale),
                GoalLevel.differ(levels));
    }

    private static Stream<GoalLevels.Line> lines(
            List<GoalLevel> levels, String view, List<String> own, Frame frame, Texts texts, Locale locale) {
        boolean family = view.equals(GoalRules.FAMILY);
        String label = texts.get(locale, "plan.view." + view);
        List<GoalLevel> latest = GoalLevel.latest(levels).stream()
                .filter(each -> each.view().equals(view))
                .toList();
        return latest.isEmpty()
                ? Stream.of(new GoalLevels.Line(label, null, null, family, ""))
                : latest.stream()
                        .map(now -> new GoalLevels.Line(
                                now.by().isEmpty() ? label : now.by(),
                                levels.stream()
                                        .filter(now::sameParty)
                                        .min(Comparator.comparing(GoalLevel::on))
                                        .map(GoalLevel::level)
                                        .orElse(null),
                                now.level(),
                                family,
                                means(now.level(), own, frame, locale)));
    }

    /** What a level means: in own words where somebody said it so, else in the frame's. */
    public static String means(int level, List<String> own, Frame frame, Locale locale) {
        String words = own.isEmpty() ? "" : own.get(level + GoalRules.MOST);
        return words.isBlank() ? inSentence(level, frame, locale) : words;
    }

    /** What a level means in the frame's words, within a sentence. */
    public static String inSentence(int level, Frame frame, Locale locale) {
        String label =
                frame.list(Lists.GOAL_LEVELS).label(GoalRules.code(level)).in(locale);
        return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }
}
