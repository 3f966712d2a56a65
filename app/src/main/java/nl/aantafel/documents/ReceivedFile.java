package nl.aantafel.documents;

import java.util.Locale;
import nl.aantafel.documents.received.JpegFile;
import nl.aantafel.documents.received.PdfCheck;
import nl.aantafel.documents.received.PngFile;
import nl.aantafel.documents.received.Unusable;
import nl.aantafel.kernel.RefusedException;

/**
 * A file that came from outside and may be kept (bijlage). What it is follows from its bytes, never from its name or from what the
 * sender says. Of pictures only the picture is left: no place, no device, no name. Refused, each with its sentence: another kind,
 * empty or larger than {@link #MOST}, broken off, closed with a password, holding a program or another file.
 */
public final class ReceivedFile {

    /** In bytes: a scan of some thirty pages. */
    public static final int MOST = 10 * 1024 * 1024;

    /** The kinds that are taken. */
    public enum Type {
        PDF("application/pdf", "pdf"),
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String extension;

        Type(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }
    }

    private final Type type;
    private final byte[] content;

    private ReceivedFile(Type type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /** @param field where a refusal is shown */
    public static ReceivedFile of(String field, byte[] file) {
        if (file.length == 0) {
            throw RefusedException.invalid(field, "documents.file.empty");
        }
        if (file.length > MOST) {
            throw RefusedException.invalid(field, "documents.file.large", MOST / (1024 * 1024));
        }
        try {
            return read(file);
        } catch (Unusable unusable) {
            throw RefusedException.invalid(
                    field, "documents.file." + unusable.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    private static ReceivedFile read(byte[] file) throws Unusable {
        if (PdfCheck.begins(file)) {
            PdfCheck.check(file);
            return new ReceivedFile(Type.PDF, file.clone());
        }
        if (PngFile.begins(file)) {
            return new ReceivedFile(Type.PNG, PngFile.bare(file));
        }
        if (JpegFile.begins(file)) {
            return new ReceivedFile(Type.JPEG, JpegFile.bare(file));
        }
        throw Unusable.ofKind();
    }

    public Type type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
