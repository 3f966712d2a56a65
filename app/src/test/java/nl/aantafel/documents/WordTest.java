package nl.aantafel.documents;

import static nl.aantafel.documents.SampleDocument.DUTCH;
import static nl.aantafel.documents.SampleDocument.MADE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.aantafel.page.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WordTest {

    private static final String EVERY_SCRIPT = "  👨‍👩‍👧 🫠 中文 தமிழ் \u200Fשלום\u200E café cafe\u0301  x";

    private static Documents documents;

    @BeforeAll
    static void readsFontsOnce() throws IOException {
        documents = new WritingDocuments(new Texts());
    }

    @Test
    void keepsEveryCharacterExactly() throws Exception {
        Document document = Document.titled("Plan 🫠", DUTCH, MADE)
                .paragraph(EVERY_SCRIPT)
                .quote(SampleDocument.ARABIC, "أمينة")
                .paragraph("Zij zei " + SampleDocument.HEBREW + " <b>&")
                .finish();
        Element body = xml(parts(documents.docx(document)), "word/document.xml");

        assertThat(paragraphs(body))
                .contains(
                        "Plan 🫠",
                        EVERY_SCRIPT,
                        SampleDocument.ARABIC,
                        "أمينة",
                        "Zij zei " + SampleDocument.HEBREW + " <b>&");
    }

    @Test
    void showsWhatXmlCannotHoldAsReplacementCharacter() throws Exception {
        Document document = Document.titled("Plan", DUTCH, MADE)
                .paragraph("a\u0000b\uD83Dc\uFFFEd\u000Be")
                .finish();
        Element body = xml(parts(documents.docx(document)), "word/document.xml");

        assertThat(paragraphs(body)).contains("a\uFFFDb\uFFFDc\uFFFDde");
        assertThat(body.getElementsByTagName("w:br").getLength()).isEqualTo(1);
    }

    @Test
    void rightToLeftParagraphsAndRunsAreMarked() throws Exception {
        Document document = Document.titled("Plan", DUTCH, MADE)
                .paragraph(SampleDocument.HEBREW)
                .paragraph("Zij zei אבג 12 דהו daarna.")
                .finish();
        Element body = xml(parts(documents.docx(document)), "word/document.xml");

        assertThat(body.getElementsByTagName("w:bidi").getLength()).isEqualTo(1);
        assertThat(body.getElementsByTagName("w:rtl").getLength()).isEqualTo(2);
    }

    @Test
    void everyPartIsWellFormedAndEveryUsedStyleIsDefined() throws Exception {
        Map<String, byte[]> parts = parts(documents.docx(SampleDocument.everyBlock()));
        for (String part : parts.keySet()) {
            if (!part.endsWith(".png")) {
                assertThat(xml(parts, part)).as(part).isNotNull();
            }
        }
        List<String> defined = values(xml(parts, "word/styles.xml"), "w:style", "w:styleId");
        Element body = xml(parts, "word/document.xml");
        assertThat(defined).containsAll(values(body, "w:pStyle", "w:val"));
        assertThat(defined).containsAll(values(body, "w:tblStyle", "w:val"));
        assertThat(values(body, "w:pStyle", "w:val"))
                .contains("Title", "Heading1", "Heading2", "Heading3", "Quote", "ListBullet", "ListNumber");
    }

    @Test
    void carriesTitleLanguageAndDate() throws Exception {
        Map<String, byte[]> parts = parts(
                documents.docx(Document.titled("Plan & meer", Locale.UK, MADE).finish()));

        assertThat(xml(parts, "docProps/core.xml").getTextContent()).contains("Plan & meer", "2026-03-02T09:30:00Z");
        assertThat(values(xml(parts, "word/styles.xml"), "w:lang", "w:val")).containsExactly("en-GB");
        assertThat(xml(parts, "word/footer.xml").getTextContent()).isEqualTo("Page 1 of 1");
    }

    @Test
    void headerRowsRepeatAndEachCountedListStartsAtOne() throws Exception {
        Map<String, byte[]> parts = parts(documents.docx(SampleDocument.everyBlock()));
        Element body = xml(parts, "word/document.xml");

        assertThat(body.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(values(body, "w:numId", "w:val")).containsExactly("1", "1", "1", "2", "2", "3");
        assertThat(values(xml(parts, "word/numbering.xml"), "w:num", "w:numId")).containsExactly("1", "2", "3");
    }

    @Test
    void figuresArePicturesWithTheirWords() throws Exception {
        Map<String, byte[]> parts = parts(documents.docx(SampleDocument.everyBlock()));

        assertThat(values(xml(parts, "word/document.xml"), "wp:docPr", "descr"))
                .containsExactly("Scores: moeder 7, Sem 4");
        assertThat(parts.get("word/media/picture1.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aLongTextStaysOneParagraph() throws Exception {
        String text = "Woorden ".repeat(1250);
        Document document = Document.titled("Lang", DUTCH, MADE).paragraph(text).finish();

        assertThat(paragraphs(xml(parts(documents.docx(document)), "word/document.xml")))
                .contains(text);
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(documents.docx(SampleDocument.everyBlock())).isEqualTo(documents.docx(SampleDocument.everyBlock()));
    }

    private static List<String> paragraphs(Element body) {
        List<String> texts = new ArrayList<>();
        NodeList paragraphs = body.getElementsByTagName("w:p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            texts.add(paragraphs.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> values(Element root, String tag, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList elements = root.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static Element xml(Map<String, byte[]> parts, String part) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])))
                .getDocumentElement();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
