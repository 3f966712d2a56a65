package nl.aantafel.documents.word;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.text.Plain;

/** The parts beside the text: what the document is called, and where its other parts are. */
final class WordProperties {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordProperties() {}

    static byte[] core(Document document) {
        String made = DateTimeFormatter.ISO_INSTANT.format(document.made().truncatedTo(ChronoUnit.SECONDS));
        return WordXml.document(
                "cp:coreProperties",
                xml -> {
                    xml.words("dc:title", Plain.forXml(document.title()));
                    xml.words("dc:language", document.language().toLanguageTag());
                    xml.words("dcterms:created", made, "xsi:type", "dcterms:W3CDTF");
                    xml.words("dcterms:modified", made, "xsi:type", "dcterms:W3CDTF");
                },
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
    }

    static byte[] relations(Set<Picture> pictures) {
        return WordXml.document(
                "Relationships",
                xml -> {
                    relation(xml, "styles", "styles", "styles.xml");
                    relation(xml, "settings", "settings", "settings.xml");
                    relation(xml, "numbering", "numbering", "numbering.xml");
                    relation(xml, "footer", "footer", "footer.xml");
                    pictures.forEach(picture -> relation(xml, picture.relation(), "image", picture.file()));
                },
                "xmlns",
                RELATIONS);
    }

    private static void relation(WordXml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
    }
}
