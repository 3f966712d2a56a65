package nl.aantafel.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A written PDF, opened to look inside. */
final class PdfFile {

    private PdfFile() {}

    static void open(byte[] bytes, Consumer<PDDocument> look) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            look.accept(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(PDDocument pdf) {
        try {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All elements of the structure tree with this tag, in reading order. */
    static List<PDStructureElement> tagged(PDDocument pdf, String tag) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tag, found);
        return found;
    }

    private static void collect(PDStructureNode node, String tag, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (tag.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, tag, found);
            }
        }
    }

    /** The letters of a page as drawn, in the order of the content stream: glyph and left edge. */
    static List<TextPosition> letters(PDDocument pdf) {
        List<TextPosition> letters = new ArrayList<>();
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return letters;
    }
}
