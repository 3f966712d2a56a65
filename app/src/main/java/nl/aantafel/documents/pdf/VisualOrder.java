package nl.aantafel.documents.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/** Joins Arabic letters before the lines are filled, and puts each line's right-to-left part in the order it is drawn. */
final class VisualOrder implements BidiReorderer {

    private static final int SHAPE =
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    private static final String VOWEL_FORMS =
            "\uFE70\uFE71\uFE72\uFE74\uFE76\uFE77\uFE78\uFE79\uFE7A\uFE7B\uFE7C\uFE7D\uFE7E\uFE7F";
    private static final String VOWELS =
            "\u064B\u064B\u064C\u064D\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    @Override
    public String shapeText(String text) {
        try {
            return vowelsAsMarks(new ArabicShaping(SHAPE).shape(text));
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("Arabic letters could not be joined", e);
        }
    }

    /**
     * Shaping turns the vowel marks (U+064B to U+0652) into forms of their own width (U+FE70 to U+FE7F,
     * isolated and medial); as marks they stand above their letter.
     */
    private static String vowelsAsMarks(String shaped) {
        StringBuilder marked = new StringBuilder(shaped);
        for (int i = 0; i < marked.length(); i++) {
            int form = VOWEL_FORMS.indexOf(marked.charAt(i));
            if (form >= 0) {
                marked.setCharAt(i, VOWELS.charAt(form));
            }
        }
        return marked.toString();
    }

    /** Numbers and Latin words within the right-to-left text keep their own order, brackets are mirrored. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
