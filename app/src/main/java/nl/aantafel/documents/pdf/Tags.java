package nl.aantafel.documents.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Finishes the structure that is read aloud, where the layout cannot say what a reader needs. */
final class Tags {

    private static final Set<String> SHOWN_AS_PICTURE = Set.of("Figure", "Formula", "Link");

    private Tags() {}

    static void finish(PDDocument pdf) {
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            finish(root);
        }
    }

    private static void finish(PDStructureNode node) {
        for (PDStructureElement element : children(node)) {
            readLogicalOrder(element);
            finish(element);
        }
        captionIntoTable(node);
    }

    /**
     * Right-to-left letters stand on the page in the order they are drawn; what is read aloud and copied is the text as
     * it was written (ISO 32000-1, 14.9.4), which the layout could only carry as an alternative description.
     */
    private static void readLogicalOrder(PDStructureElement element) {
        String written = element.getAlternateDescription();
        if (written != null && !SHOWN_AS_PICTURE.contains(element.getStructureType())) {
            element.setActualText(written);
            element.getCOSObject().removeItem(COSName.getPDFName("Alt"));
        }
    }

    /** A caption belongs inside its table (ISO 32000-1, 14.8.4.3.4); the layout leaves it before it. */
    private static void captionIntoTable(PDStructureNode node) {
        List<PDStructureElement> children = children(node);
        for (int i = 0; i + 1 < children.size(); i++) {
            PDStructureElement caption = children.get(i);
            PDStructureElement table = children.get(i + 1);
            if ("Caption".equals(caption.getStructureType()) && "Table".equals(table.getStructureType())) {
                node.removeKid(caption);
                table.insertBefore(caption, table.getKids().getFirst());
                caption.setParent(table);
            }
        }
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
