package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Investigations.Standing;
import nl.aantafel.casefile.Sharing.Changed;
import nl.aantafel.casefile.StatementCards.Shown;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Choice;
import org.jspecify.annotations.Nullable;

/** What was said in a case, newest first, with the choices by which one sees a part of it. */
public record StatementsModel(
        CaseScreen screen,
        List<Row> rows,
        Filter filter,
        @Nullable String next,
        int team,
        List<Changed> changed,
        Standing investigations) {

    /** A card and whether its reader may correct it, or take it back. */
    public record Row(Shown shown, boolean mayCorrect, boolean mayWithdraw) {}

    /** What is chosen, and out of what. */
    public record Filter(
            String kind, String topic, String person, List<Choice> kinds, List<Choice> topics, List<Choice> persons) {

        public boolean any() {
            return !kind.isEmpty() || !topic.isEmpty() || !person.isEmpty();
        }
    }

    public boolean mayWrite() {
        return screen.may(Right.CONTRIBUTE);
    }

    public String path() {
        return screen.path() + "/statements";
    }
}
