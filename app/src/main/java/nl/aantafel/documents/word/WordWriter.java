package nl.aantafel.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.aantafel.documents.Block;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.pdf.PdfWriter;
import nl.aantafel.documents.text.Drawing;
import nl.aantafel.documents.text.PageNumbers;
import nl.aantafel.documents.text.Plain;
import nl.aantafel.page.Texts;

/** Writes the package of parts that a Word file is (ISO/IEC 29500-2). One instance serves all threads. */
public final class WordWriter {

    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Texts texts;
    private final PdfWriter drawings;
    private final String contentTypes = read("content-types.xml");
    private final String relations = read("relations.xml");
    private final String styles = read("styles.xml");
    private final String settings = read("settings.xml");

    public WordWriter(Texts texts, PdfWriter drawings) {
        this.texts = texts;
        this.drawings = drawings;
    }

    public byte[] write(Document document) {
        Map<Picture, byte[]> pictures = new LinkedHashMap<>();
        byte[] body =
                WordXml.part("w:document", xml -> new WordBody(xml, figure -> keep(figure, pictures)).write(document));
        int counted = Math.toIntExact(document.blocks().stream()
                .filter(Block.Numbered.class::isInstance)
                .count());
        PageNumbers numbers = PageNumbers.in(document.language(), texts);
        String language = document.language().toLanguageTag();

        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(contentTypes));
        parts.put("_rels/.rels", utf8(relations));
        parts.put("docProps/core.xml", WordProperties.core(document));
        parts.put("word/document.xml", body);
        parts.put("word/_rels/document.xml.rels", WordProperties.relations(pictures.keySet()));
        parts.put("word/styles.xml", utf8(styles.replace("{language}", language)));
        parts.put("word/settings.xml", utf8(settings.replace("{language}", language)));
        parts.put("word/numbering.xml", WordLists.part(counted));
        parts.put("word/footer.xml", WordFooter.part(document.footer(), numbers));
        pictures.forEach((picture, png) -> parts.put("word/" + picture.file(), png));
        return zip(parts);
    }

    private Picture keep(Block.Figure figure, Map<Picture, byte[]> pictures) {
        Drawing drawing = Drawing.of(figure.svg());
        Picture picture = new Picture(pictures.size() + 1, Plain.forXml(figure.alternative()), drawing.onPaper());
        pictures.put(picture, drawings.picture(drawing));
        return picture;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // A fixed moment, so that the same document gives the same bytes.
                entry.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String file) {
        try (InputStream part = WordWriter.class.getResourceAsStream("/documents/word/" + file)) {
            if (part == null) {
                throw new IllegalStateException("documents/word/" + file + " is not on the class path");
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
