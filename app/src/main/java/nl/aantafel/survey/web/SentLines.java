package nl.aantafel.survey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lines as a file, else as they were pasted. A file goes before; what is wrong with it is told at the file. A sheet writes its lines
 * in the letters of the program or of the machine: UTF-8, UTF-16 with its mark, or those of Windows.
 */
final class SentLines {

    static final String FILE = "bestand";
    private static final String PASTED = "regels";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] file;
    private final String pasted;

    SentLines(CampaignForm form, @Nullable MultipartFile file) {
        this.file = bytes(file);
        this.pasted = form.text(PASTED);
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T taken(Function<String, T> use) {
        if (file.length == 0) {
            return use.apply(pasted);
        }
        try {
            return use.apply(text(file));
        } catch (RefusedException refused) {
            throw refused.refusal() instanceof Refusal.Invalid invalid
                    ? new RefusedException(new Refusal.Invalid(
                            invalid.errors().stream().map(SentLines::atFile).toList()))
                    : refused;
        }
    }

    private static FieldError atFile(FieldError error) {
        return error.field().equals(PASTED) ? new FieldError(FILE, error.messageKey(), error.arguments()) : error;
    }

    static String text(byte[] sent) {
        if (begins(sent, 0xFF, 0xFE) || begins(sent, 0xFE, 0xFF)) {
            return new String(sent, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(sent, WINDOWS);
        }
    }

    private static boolean begins(byte[] sent, int first, int second) {
        return sent.length > 1 && (sent[0] & 0xFF) == first && (sent[1] & 0xFF) == second;
    }
}
