package nl.aantafel.documents;

import static nl.aantafel.documents.SampleDocument.DUTCH;
import static nl.aantafel.documents.SampleDocument.MADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Texts;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {

    private static Documents documents;

    @BeforeAll
    static void readsFontsOnce() throws IOException {
        documents = new WritingDocuments(new Texts());
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyBlockIsCompliantWithPdfUa() throws Exception {
        assertThat(brokenRules(documents.pdf(SampleDocument.everyBlock()))).isEmpty();
    }

    @Test
    void aDocumentWithoutHeadingsOrFooterIsCompliantWithPdfUa() throws Exception {
        Document bare = Document.titled("Brief", DUTCH, MADE)
                .paragraph("Beste mevrouw,")
                .bullets(List.of())
                .facts()
                .table("", List.of("Wie"), List.of())
                .quote("", "")
                .paragraph("")
                .finish();

        assertThat(brokenRules(documents.pdf(bare))).isEmpty();
    }

    @Test
    void carriesTitleLanguageAndDateOfTheDocument() {
        PdfFile.open(documents.pdf(SampleDocument.everyBlock()), pdf -> {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Verslag van het overleg & plan <concept>");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("CreationDate"))
                    .isEqualTo("D:20260302093000Z");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        });
    }

    @Test
    void headingsAreTaggedAndBookmarked() {
        PdfFile.open(documents.pdf(SampleDocument.everyBlock()), pdf -> {
            var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).startsWith("Verslag");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("Gegevens");
            assertThat(title.getFirstChild().getNextSibling().getFirstChild().getTitle())
                    .isEqualTo("Door Sem");
            assertThat(PdfFile.tagged(pdf, "H1")).hasSize(1);
            assertThat(PdfFile.tagged(pdf, "H2")).hasSize(3);
            assertThat(PdfFile.tagged(pdf, "H4")).hasSize(1);
        });
    }

    @Test
    void tableHeadersNameTheirColumnOrRowAndTheCaptionIsInTheTable() {
        PdfFile.open(documents.pdf(SampleDocument.everyBlock()), pdf -> {
            List<PDStructureElement> headers = PdfFile.tagged(pdf, "TH");
            assertThat(headers).hasSize(6);
            assertThat(headers.getFirst().getAttributes().getObject(0).toString())
                    .contains("Row");
            assertThat(headers.getLast().getAttributes().getObject(0).toString())
                    .contains("Column");
            PDStructureElement caption = PdfFile.tagged(pdf, "Caption").getFirst();
            assertThat(((PDStructureElement) caption.getParent()).getStructureType())
                    .isEqualTo("Table");
        });
    }

    @Test
    void figuresSayInWordsWhatTheyShow() {
        PdfFile.open(
                documents.pdf(SampleDocument.everyBlock()),
                pdf -> assertThat(PdfFile.tagged(pdf, "Figure"))
                        .extracting(PDStructureElement::getAlternateDescription)
                        .containsExactly("Scores: moeder 7, Sem 4"));
    }

    @Test
    void everyPageCarriesFooterAndPageNumber() {
        PdfFile.open(documents.pdf(SampleDocument.everyBlock()), pdf -> {
            int pages = pdf.getNumberOfPages();
            assertThat(PdfFile.text(pdf))
                    .contains("Pagina 1 van " + pages, "Pagina " + pages + " van " + pages)
                    .contains("Gezin De Wilg, overleg van 2 maart 2026");
        });
    }

    @Test
    void textIsNeverMarkup() {
        Document document = Document.titled("<b>&amp;", DUTCH, MADE)
                .paragraph("<script>alert(1)</script> &lt; ]]> <!-- \"'")
                .finish();

        PdfFile.open(
                documents.pdf(document),
                pdf -> assertThat(PdfFile.text(pdf))
                        .contains("<b>&amp;")
                        .contains("<script>alert(1)</script> &lt; ]]> <!-- \"'"));
    }

    @Test
    void printsHebrewFromRightToLeftWithNumbersInTheirOwnOrder() {
        Document document = Document.titled("-", DUTCH, MADE)
                .paragraph("Zij zei אבג 12 דהו daarna.")
                .finish();

        PdfFile.open(
                documents.pdf(document),
                pdf -> assertThat(asDrawn(PdfFile.letters(pdf))).contains("Zij zei והד 12 גבא daarna."));
    }

    @Test
    void joinsArabicLettersAndMirrorsBrackets() {
        Document document =
                Document.titled("-", DUTCH, MADE).paragraph("سلام (3)").finish();

        PdfFile.open(
                documents.pdf(document),
                pdf -> assertThat(asDrawn(PdfFile.letters(pdf))).contains("(3) \uFEE1\uFEFC\uFEB3"));
    }

    @Test
    void rightToLeftTextIsReadAloudAsItWasWritten() {
        PdfFile.open(documents.pdf(SampleDocument.everyBlock()), pdf -> {
            assertThat(PdfFile.tagged(pdf, "P"))
                    .extracting(PDStructureElement::getActualText)
                    .contains(SampleDocument.ARABIC, SampleDocument.HEBREW);
            assertThat(PdfFile.text(pdf)).contains("ב־14:30");
        });
    }

    @Test
    void namesTheCharactersItCannotPrintAndWhereTheyStand() {
        Document document = Document.titled("Plan", DUTCH, MADE)
                .paragraph("Wij vonden het 🫠 en nog eens 🫠, 😀 mag")
                .note("中")
                .finish();

        assertThat(documents.unprintable(document))
                .containsExactly(
                        new Unprintable("🫠", "U+1FAE0 MELTING FACE", "Wij vonden het 🫠 en nog eens 🫠, 😀 mag"),
                        new Unprintable("中", "U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D", "中"));
        assertThatThrownBy(() -> documents.pdf(document))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal.Conflict("documents.unprintable", List.of())));
    }

    @Test
    void namesControlCharactersAndLooksIntoDrawingsAndTheFooter() {
        Document document = Document.titled("Plan", DUTCH, MADE)
                .paragraph("piep\u0007")
                .figure("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><text>文</text></svg>", "x")
                .footer("नमस्ते")
                .finish();

        assertThat(documents.unprintable(document))
                .extracting(Unprintable::character)
                .startsWith("\u0007", "文")
                .contains("न");
    }

    @Test
    void accentsJoinersAndMarksOfDirectionArePrintable() {
        Document document = Document.titled("Plan", DUTCH, MADE)
                .paragraph(
                        "cafe\u0301 ❤\uFE0F \u200Fא\u200E Zee\u00ADman می\u200Cخواهم\u00A0één\u202Fm\r\ntwee\u2028drie\ttab")
                .finish();

        assertThat(documents.unprintable(document)).isEmpty();
        PdfFile.open(
                documents.pdf(document), pdf -> assertThat(PdfFile.text(pdf)).contains("café ❤"));
    }

    @Test
    void aLongTextRunsOnOverPages() throws Exception {
        String text = "Woorden over de avond. ".repeat(455);
        byte[] pdf = documents.pdf(Document.titled("Lang", DUTCH, MADE)
                .paragraph(text)
                .table("", List.of("Wie", "Wat"), List.of(List.of("Sem", text)))
                .finish());

        assertThat(brokenRules(pdf)).isEmpty();
        PdfFile.open(
                pdf,
                file -> assertThat(PdfFile.text(file).split("avond\\.", -1)).hasSize(911));
    }

    @Test
    void theSameDocumentGivesTheSameBytesOnEveryThread() throws Exception {
        byte[] expected = documents.pdf(SampleDocument.everyBlock());
        Callable<byte[]> render = () -> documents.pdf(SampleDocument.everyBlock());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> pdf : threads.invokeAll(List.of(render, render, render, render))) {
                assertThat(pdf.get()).isEqualTo(expected);
            }
        }
    }

    /** The text line by line, letters sorted from left to right as the eye meets them. */
    private static String asDrawn(List<TextPosition> letters) {
        List<TextPosition> sorted = new ArrayList<>(letters);
        sorted.sort((a, b) -> a.getYDirAdj() == b.getYDirAdj()
                ? Float.compare(a.getXDirAdj(), b.getXDirAdj())
                : Float.compare(a.getYDirAdj(), b.getYDirAdj()));
        return sorted.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static List<String> brokenRules(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
