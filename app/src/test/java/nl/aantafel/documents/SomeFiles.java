package nl.aantafel.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people scan, photograph and save them, and as nobody should. */
public final class SomeFiles {

    private SomeFiles() {}

    /** What is done to a PDF before it is saved. */
    interface Doing {
        void to(PDDocument document) throws IOException;
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Doing doing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            doing.to(document);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withPassword() {
        return pdf(
                document -> document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
    }

    /** May be opened by anybody, and is still encrypted. */
    static byte[] lockedForChange() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    }

    /** Saved by PDFBox, its objects stand packed in a stream: no search through the bytes finds the word. */
    static byte[] withProgram() {
        return pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')")));
    }

    static byte[] withAction(String kind) {
        return pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, kind);
            action.setItem(COSName.F, new COSString("https://elsewhere.example"));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Next"), action);
        });
    }

    static byte[] withKey(String key) {
        return pdf(document ->
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), new COSDictionary()));
    }

    static BufferedImage picture() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(8, 8, 30, 20);
        brush.dispose();
        return image;
    }

    static byte[] drawn(String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(picture(), format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph that tells where it was made, as telephones do, with something behind its end. */
    public static byte[] photograph(String told) {
        byte[] plain = drawn("jpg");
        byte[] words = ("Exif\0\0" + told).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        for (int marker : new int[] {0xE1, 0xFE, 0xED}) {
            file.write(0xFF);
            file.write(marker);
            file.write((words.length + 2) >> 8);
            file.write((words.length + 2) & 0xFF);
            file.writeBytes(words);
        }
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(told.getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }
}
