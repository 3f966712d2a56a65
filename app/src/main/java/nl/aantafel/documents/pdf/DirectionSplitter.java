package nl.aantafel.documents.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.List;
import nl.aantafel.documents.text.Direction;

/**
 * Cuts a paragraph into what runs from left to right and what belongs to right-to-left text. The layout places the cuts
 * one after the other in the paragraph's direction, without nesting; so a number inside Hebrew is no cut of its own, but
 * is put in place by {@link VisualOrder} once the line is known.
 */
final class DirectionSplitter implements BidiSplitter {

    private List<Direction.Stretch> stretches = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        stretches = Direction.stretches(paragraph, defaultDirection == RTL);
    }

    @Override
    public int countTextRuns() {
        return stretches.size();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        Direction.Stretch stretch = stretches.get(runIndex);
        return new BidiTextRun(stretch.start(), stretch.end() - stretch.start(), stretch.rightToLeft() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return switch (Bidi.getBaseDirection(paragraph)) {
            case Bidi.RTL -> RTL;
            case Bidi.LTR -> LTR;
            default -> NEUTRAL;
        };
    }
}
