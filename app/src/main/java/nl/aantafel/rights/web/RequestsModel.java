package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Step;
import org.jspecify.annotations.Nullable;

/**
 * The list of requests.
 *
 * @param partnerships to choose from; empty when there is one
 * @param answers the reader answers them, and does not only watch
 */
public record RequestsModel(
        String partnership,
        List<Choice> partnerships,
        boolean answers,
        boolean closed,
        String number,
        RequestWords words,
        List<Line> lines,
        @Nullable String next) {

    public String href(boolean closedOnes) {
        return "/requests?samenwerkingsverband=" + partnership + (closedOnes ? "&stand=afgesloten" : "");
    }

    @Nullable
    public String nextHref() {
        return next == null ? null : href(closed) + "&na=" + next;
    }

    public long late() {
        return lines.stream().filter(Line::late).count();
    }

    /** Who only watches does not see how far the round is. */
    public String step(Page page, Line line) {
        boolean known = answers || line.step() == Step.CLOSED || line.step() == Step.HAND_OVER;
        return page.text(known ? "rights.step." + RequestWords.code(line.step()) : "rights.step.under-way");
    }
}
