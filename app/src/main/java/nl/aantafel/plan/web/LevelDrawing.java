package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.aantafel.frame.Frame;
import nl.aantafel.page.Choice;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.DrawnLevels;
import nl.aantafel.plan.domain.GoalRules;
import org.springframework.stereotype.Component;

/** The levels of a goal as one chooses from them and reads them back, with the frame's words. */
@Component
class LevelDrawing {

    private final Texts texts;

    LevelDrawing(Texts texts) {
        this.texts = texts;
    }

    String view(String view, Locale locale) {
        return texts.get(locale, "plan.view." + view);
    }

    /** What a level means: with its sign, and in words. */
    String means(int level, List<String> own, Frame frame, Locale locale) {
        return texts.get(
                locale, "plan.level.means", GoalLevels.signed(level), DrawnLevels.means(level, own, frame, locale));
    }

    /** All levels, the highest first, as a ladder stands. */
    List<Choice> choices(List<String> own, Frame frame, Locale locale) {
        return IntStream.rangeClosed(-GoalRules.MOST, GoalRules.MOST)
                .map(level -> -level)
                .mapToObj(level -> new Choice(Integer.toString(level), means(level, own, frame, locale)))
                .toList();
    }

    List<Choice> views(Locale locale) {
        return GoalRules.VIEWS.stream()
                .map(view -> new Choice(view, view(view, locale)))
                .toList();
    }
}
