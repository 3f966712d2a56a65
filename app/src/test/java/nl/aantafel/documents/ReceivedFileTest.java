package nl.aantafel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its bytes say, can do nothing by itself, and of a picture only the picture is kept. */
class ReceivedFileTest {

    private static final String WHERE = "52.0907N 5.1214E Dorpsstraat 12";

    private static String reason(byte[] file) {
        try {
            ReceivedFile.of("bestand", file);
            return "taken";
        } catch (RefusedException refused) {
            return ((Refusal.Invalid) refused.refusal()).errors().getFirst().messageKey();
        }
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesAPdfAsItIsSoThatASignatureStaysGood() {
        byte[] file = SomeFiles.pdf();
        assertThat(ReceivedFile.of("bestand", file).type()).isEqualTo(ReceivedFile.Type.PDF);
        assertThat(ReceivedFile.of("bestand", file).content()).isEqualTo(file);
    }

    @Test
    void leavesOutOfAPhotographWhereItWasMade() throws IOException {
        byte[] file = SomeFiles.photograph(WHERE);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(WHERE);
        ReceivedFile received = ReceivedFile.of("bestand", file);
        assertThat(received.type()).isEqualTo(ReceivedFile.Type.JPEG);
        assertThat(new String(received.content(), StandardCharsets.ISO_8859_1)).doesNotContain(WHERE);
        assertThat(ImageIO.read(new ByteArrayInputStream(received.content())).getRGB(20, 15))
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(file)).getRGB(20, 15));
    }

    @Test
    void leavesOutOfAPictureWhatItTellsBeside() throws IOException {
        byte[] plain = SomeFiles.drawn("png");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 33);
        byte[] text = words("tEXtComment\0" + WHERE);
        CRC32 sum = new CRC32();
        sum.update(text);
        file.writeBytes(ByteBuffer.allocate(4).putInt(text.length - 4).array());
        file.writeBytes(text);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        file.write(plain, 33, plain.length - 33);
        file.writeBytes(words("<script>" + WHERE));
        ReceivedFile received = ReceivedFile.of("bestand", file.toByteArray());
        assertThat(received.type()).isEqualTo(ReceivedFile.Type.PNG);
        assertThat(received.content()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a and more",
                "PK\u0003\u0004 a Word file or an archive",
                "MZ a program",
                "plain words",
                " %PDF-1.7 with something before it"
            })
    void looksAtTheBytesAndNotAtTheName(String begin) {
        assertThat(reason(words(begin))).isEqualTo("documents.file.kind");
    }

    @Test
    void refusesWhatAsksForAPassword() {
        assertThat(reason(SomeFiles.withPassword())).isEqualTo("documents.file.locked");
        assertThat(reason(SomeFiles.lockedForChange())).isEqualTo("documents.file.locked");
    }

    @Test
    void refusesAProgramAlsoWhereItStandsPacked() {
        byte[] file = SomeFiles.withProgram();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .as("packed")
                .contains("ObjStm")
                .doesNotContain("JavaScript");
        assertThat(reason(file)).isEqualTo("documents.file.active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "JavaScript"})
    void refusesWhatSendsFetchesOrStarts(String action) {
        assertThat(reason(SomeFiles.withAction(action))).isEqualTo("documents.file.active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EmbeddedFiles", "XFA", "AA", "JavaScript", "RichMedia", "AF"})
    void refusesFilesInAFileAndFormsThatThink(String key) {
        assertThat(reason(SomeFiles.withKey(key))).isEqualTo("documents.file.active");
    }

    @Test
    void refusesWhatIsBrokenOff() {
        byte[] pdf = SomeFiles.pdf();
        byte[] jpeg = SomeFiles.drawn("jpg");
        byte[] png = SomeFiles.drawn("png");
        assertThat(reason(Arrays.copyOf(pdf, 12))).isEqualTo("documents.file.broken");
        assertThat(reason(words("%PDF-1.7\nnothing at all"))).isEqualTo("documents.file.broken");
        assertThat(reason(Arrays.copyOf(jpeg, jpeg.length - 20))).isEqualTo("documents.file.broken");
        assertThat(reason(Arrays.copyOf(png, png.length - 20))).isEqualTo("documents.file.broken");
        png[png.length / 2] ^= 1;
        assertThat(reason(png)).isEqualTo("documents.file.broken");
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(reason(new byte[0])).isEqualTo("documents.file.empty");
        assertThat(reason(new byte[ReceivedFile.MOST + 1])).isEqualTo("documents.file.large");
    }

    @Test
    void refusesASmallFileThatBecomesALargeOne() throws IOException {
        assertThat(reason(packed("<< /Filter /FlateDecode /Length 1 >>", zeros(65 << 20))))
                .isEqualTo("documents.file.broken");
    }

    @Test
    void refusesWhatIsPackedTwiceOrTellsItsPackingElsewhere() throws IOException {
        byte[] little = zeros(100);
        assertThat(reason(packed("<< /Filter [/FlateDecode /Fl#61teDecode] >>", little)))
                .isEqualTo("documents.file.broken");
        assertThat(reason(packed("<< /Filter 9 0 R >>", little))).isEqualTo("documents.file.broken");
        assertThat(reason(packed("<< /Filter /LZWDecode >>", little))).isEqualTo("documents.file.broken");
        assertThat(reason(packed("<< /Filter /FlateDecode >>", little))).isEqualTo("taken");
    }

    private static byte[] zeros(int many) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(small, new Deflater(9))) {
            packing.write(new byte[many]);
        }
        return small.toByteArray();
    }

    /** A good PDF, with one more object before where its table of objects begins. */
    private static byte[] packed(String head, byte[] stream) {
        byte[] good = SomeFiles.pdf();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(good);
        file.writeBytes(words("\n99 0 obj\n" + head + "\nstream\n"));
        file.writeBytes(stream);
        file.writeBytes(words("\nendstream\nendobj\n"));
        int table = new String(good, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        file.write(good, table, good.length - table);
        return file.toByteArray();
    }

    /** Whatever comes, the answer is a sentence. */
    @Test
    void answersNonsenseWithASentence() {
        Random dice = new Random(7);
        for (byte[] good : new byte[][] {SomeFiles.pdf(), SomeFiles.drawn("png"), SomeFiles.photograph(WHERE)}) {
            for (int round = 0; round < 200; round++) {
                byte[] file = good.clone();
                for (int hit = 0; hit < 1 + round / 20; hit++) {
                    file[8 + dice.nextInt(file.length - 8)] = (byte) dice.nextInt();
                }
                assertThat(reason(Arrays.copyOf(file, 8 + dice.nextInt(file.length - 8))))
                        .isIn("taken", "documents.file.broken", "documents.file.active", "documents.file.locked");
            }
        }
        assertThatThrownBy(() -> ReceivedFile.of("bestand", words("%PDF-"))).isInstanceOf(RefusedException.class);
    }
}
