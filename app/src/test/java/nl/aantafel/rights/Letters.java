package nl.aantafel.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What stands in a Word file. */
final class Letters {

    private Letters() {}

    static String text(byte[] docx) {
        try (ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]+>", " ")
                            .replaceAll(" +", " ");
                }
            }
            throw new IllegalStateException("no document");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
