package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.LiveTables.Live;
import nl.aantafel.meeting.web.RoomView.Card;
import nl.aantafel.meeting.web.RoomView.TopBlock;

/**
 * What a device at the table fetches once something was added.
 *
 * @param cards what was said at the question: all of it when {@code complete}, else what the device does not have yet
 */
@Personal
public record LiveView(
        String base,
        String casePath,
        String askedKey,
        boolean writes,
        List<TopBlock> tops,
        Live live,
        List<Card> cards,
        boolean complete,
        int given)
        implements AroundCard {

    public String here() {
        return String.join(
                " ",
                live.here().keySet().stream().map(each -> "p:" + each).sorted().toList());
    }

    /** The names of who has the table open. */
    static String names(Live live) {
        return String.join(", ", live.here().values().stream().sorted().toList());
    }

    public String hereNames() {
        return names(live);
    }

    @Override
    public String toString() {
        return "LiveView";
    }
}
