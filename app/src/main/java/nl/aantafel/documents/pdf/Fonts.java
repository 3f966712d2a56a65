package nl.aantafel.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.aantafel.documents.text.Drawing;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts inside every PDF (DejaVu Sans, regular and bold), read once. A letter the bold lacks is taken from the regular. */
final class Fonts {

    private final byte[] regular = read("/fonts/DejaVuSans.ttf");
    private final byte[] bold = read("/fonts/DejaVuSans-Bold.ttf");
    private final CmapLookup glyphs;

    Fonts() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasGlyph(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    void embedIn(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), Drawing.FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), Drawing.FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(regular), "DejaVu Sans Rest", 400, FontStyle.NORMAL, true);
    }

    private static byte[] read(String resource) {
        try (InputStream font = Fonts.class.getResourceAsStream(resource)) {
            if (font == null) {
                throw new IllegalStateException(
                        "The font " + resource + " is not on the class path; the build lays it there");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
