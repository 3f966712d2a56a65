package nl.aantafel.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Unprintable;
import nl.aantafel.documents.text.Drawing;
import nl.aantafel.documents.text.PageNumbers;
import nl.aantafel.documents.text.Wording;
import nl.aantafel.page.Texts;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes PDF/UA-1. One instance serves all threads; each rendering has its own renderer. */
public final class PdfWriter {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Fonts fonts = new Fonts();
    private final Glyphs glyphs = new Glyphs(fonts);
    private final String css = read("/documents/page.css");
    private final Texts texts;

    public PdfWriter(Texts texts) {
        this.texts = texts;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    public List<Unprintable> unprintable(Document document) {
        Map<Integer, Unprintable> found = new LinkedHashMap<>();
        Wording.of(document).forEach(text -> glyphs.missing(text).forEach(found::putIfAbsent));
        return List.copyOf(found.values());
    }

    public byte[] write(Document document) {
        List<Unprintable> missing = unprintable(document);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No glyph for "
                    + missing.stream().map(Unprintable::codePointName).collect(Collectors.joining(", ")));
        }
        PageNumbers numbers = PageNumbers.in(document.language(), texts);
        org.w3c.dom.Document page = PageLayout.of(document, css, numbers);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer();
                PdfBoxRenderer renderer = renderer(page, drawer).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                Tags.finish(pdf);
                date(pdf, document);
                pdf.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A drawing as a picture (PNG). */
    public byte[] picture(Drawing drawing) {
        return FigurePicture.png(drawing, this);
    }

    PdfRendererBuilder renderer(org.w3c.dom.Document page, BatikSVGDrawer drawer) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.embedIn(builder);
        return builder.usePdfUaAccessibility(true)
                .withProducer("Aan Tafel")
                .useSVGDrawer(drawer)
                .useUnicodeLineBreaker(new LineBreaks())
                .useUnicodeBidiSplitter(DirectionSplitter::new)
                .useUnicodeBidiReorderer(new VisualOrder())
                .useExternalResourceAccessControl((uri, type) -> false, null)
                .withW3cDocument(page, null);
    }

    /** The date and the identity of the file come from the document, so that the same document gives the same bytes. */
    private static void date(PDDocument pdf, Document document) {
        pdf.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, PDF_DATE.format(document.made()));
        pdf.setDocumentId(document.made().toEpochMilli());
    }

    private static String read(String resource) {
        try (InputStream file = PdfWriter.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
