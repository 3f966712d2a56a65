package nl.aantafel.meeting.domain;

import java.util.ArrayList;
import java.util.List;

/** The text of a block of the conversation card: lines, those that begin with a dash form a list. */
public record CardText(List<Piece> pieces) {

    /** A paragraph of one line, or a list. */
    public record Piece(boolean list, List<String> lines) {
        public Piece {
            lines = List.copyOf(lines);
        }
    }

    /** The blocks, in the order of the card. */
    public static final List<String> BLOCKS = List.of("what", "who", "today", "rights", "advocate", "safe");

    public static final List<String> LANGUAGES = List.of("nl", "en");

    public static final String ADULT = "adult";

    /** Up to and including 15 years one is spoken to as a child ("je"). */
    public static final String CHILD = "child";

    public static final List<String> READERS = List.of(ADULT, CHILD);

    private static final String DASH = "- ";

    public CardText {
        pieces = List.copyOf(pieces);
    }

    public static CardText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String each : text.split("\\R", -1)) {
            String line = each.strip();
            if (line.startsWith(DASH)) {
                items.add(line.substring(DASH.length()).strip());
                continue;
            }
            close(items, pieces);
            if (!line.isEmpty()) {
                pieces.add(new Piece(false, List.of(line)));
            }
        }
        close(items, pieces);
        return new CardText(pieces);
    }

    private static void close(List<String> items, List<Piece> pieces) {
        if (!items.isEmpty()) {
            pieces.add(new Piece(true, items));
            items.clear();
        }
    }
}
