package nl.aantafel.rights.web;

import java.util.List;
import java.util.Map;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.RightsRequests.Line;
import nl.aantafel.rights.RightsRequests.Step;
import nl.aantafel.rights.RightsRequests.Which;
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
        Which which,
        String kind,
        String number,
        RequestWords words,
        List<Line> lines,
        @Nullable String next) {

    private static final Map<Which, String> STATES =
            Map.of(Which.OPEN, "", Which.LATE, "te-laat", Which.CLOSED, "afgesloten");

    /** The tabs, in their order. */
    public List<Which> tabs() {
        return List.of(Which.OPEN, Which.LATE, Which.CLOSED);
    }

    public boolean current(Which tab) {
        return which == tab && number.isEmpty();
    }

    public String state() {
        return STATES.getOrDefault(which, "");
    }

    public boolean closed() {
        return which == Which.CLOSED;
    }

    public String href(Which tab) {
        String state = STATES.getOrDefault(tab, "");
        return "/requests?samenwerkingsverband=" + partnership + (state.isEmpty() ? "" : "&stand=" + state)
                + (kind.isEmpty() ? "" : "&soort=" + kind);
    }

    @Nullable
    public String nextHref() {
        return next == null ? null : href(which) + "&na=" + next;
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
