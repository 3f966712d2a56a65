package nl.aantafel.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.aantafel.documents.text.Drawing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.w3c.dom.Element;

/** Makes a picture (PNG) of a drawing, for files that cannot hold SVG: the same drawing with the same letters as in the PDF. */
final class FigurePicture {

    /** Dots per point: 216 dots per inch when shown at its own size. */
    private static final float SCALE = 3f;

    private FigurePicture() {}

    static byte[] png(Drawing drawing, PdfWriter writer) {
        try (BatikSVGDrawer drawer = new BatikSVGDrawer();
                PdfBoxRenderer renderer = writer.renderer(page(drawing), drawer).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                BufferedImage image = new PDFRenderer(pdf).renderImage(0, SCALE, ImageType.RGB);
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(image, "png", png);
                return png.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.w3c.dom.Document page(Drawing drawing) {
        String css = String.format(
                Locale.ROOT,
                "@page { size: %.2fpx %.2fpx; margin: 0 } body { margin: 0 }",
                drawing.width(),
                drawing.height());
        Page page = new Page(Locale.ROOT, "-", css);
        Element svg = (Element) page.tree().importNode(drawing.root(), true);
        svg.setAttribute("alt", "-");
        svg.setAttribute("width", drawing.width() + "px");
        svg.setAttribute("height", drawing.height() + "px");
        page.body().appendChild(svg);
        return page.tree();
    }
}
