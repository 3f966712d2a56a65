package nl.aantafel.documents.pdf;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Where a line may end (Unicode Standard Annex 14): a time such as 14:30 stays whole. For one rendering. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String newText) {
        breaks.setText(newText);
    }
}
