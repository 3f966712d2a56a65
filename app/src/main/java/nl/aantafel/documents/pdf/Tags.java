package nl.aantafel.documents.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Finishes the structure that is read aloud, where the layout cannot say what a reader needs. */
final class Tags {

    private static final Set<String> SHOWN_AS_PICTURE = Set.of("Figure", "Formula", "Link");

    private static final Set<String> GROUPS = Set.of("THead", "TFoot");

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
        dropEmptyGroups(node);
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

    /** A caption belongs inside its table (ISO 32000-1, 14.8.4.3.4); the layout puts the two in a box of their own. */
    private static void captionIntoTable(PDStructureNode node) {
        List<PDStructureElement> children = children(node);
        Optional<PDStructureElement> caption = first(children, "Caption");
        Optional<PDStructureElement> table = first(children, "Table");
        if (caption.isPresent() && table.isPresent()) {
            node.removeKid(caption.get());
            table.get().insertBefore(caption.get(), table.get().getKids().getFirst());
            caption.get().setParent(table.get());
        }
    }

    /** The layout tags a head and foot for every table, also where there is none. */
    private static void dropEmptyGroups(PDStructureNode node) {
        for (PDStructureElement child : children(node)) {
            if (GROUPS.contains(child.getStructureType()) && child.getKids().isEmpty()) {
                node.removeKid(child);
            }
        }
    }

    private static Optional<PDStructureElement> first(List<PDStructureElement> elements, String tag) {
        return elements.stream()
                .filter(element -> tag.equals(element.getStructureType()))
                .findFirst();
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
