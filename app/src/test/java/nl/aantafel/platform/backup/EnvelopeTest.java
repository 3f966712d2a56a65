package nl.aantafel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final int HEAD = Envelope.fresh(Backups.PASSPHRASE, 10).head().length;
    private static final int CLOSED = Envelope.PIECE + Envelope.TAG;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, Envelope.PIECE - 1, Envelope.PIECE, Envelope.PIECE + 1, 3 * Envelope.PIECE})
    void givesBackWhatWasPutIn(int size) throws IOException {
        byte[] plain = bytes(size);
        assertThat(open(closed(plain))).isEqualTo(plain);
    }

    @Test
    void twoFilesOfTheSameContentHaveNothingInCommon() throws IOException {
        byte[] one = closed(bytes(1000));
        byte[] other = closed(bytes(1000));
        assertThat(Arrays.copyOfRange(one, HEAD, HEAD + 100)).isNotEqualTo(Arrays.copyOfRange(other, HEAD, HEAD + 100));
    }

    @Test
    void doesNotOpenWithAnotherPassphrase() throws IOException {
        byte[] file = closed(bytes(1000));
        assertThatThrownBy(() -> open(file, "een andere zin".toCharArray()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("passphrase");
    }

    @Test
    void doesNotOpenWhenOneBitIsDifferent() throws IOException {
        byte[] file = closed(bytes(2 * Envelope.PIECE + 500));
        Random random = new Random(7);
        for (int i = 0; i < Tries.of(200); i++) {
            byte[] changed = file.clone();
            int at = i < HEAD ? i : random.nextInt(file.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            // A head that asks for far more rounds is refused or only slow; the number itself is tried elsewhere.
            if (at < HEAD && at >= HEAD - 20 && at < HEAD - 16) {
                continue;
            }
            assertThatThrownBy(() -> open(changed)).as("bit in byte " + at).isInstanceOf(Refused.class);
        }
    }

    @Test
    void doesNotOpenWhenItWasCutOffAnywhere() throws IOException {
        byte[] file = closed(bytes(2 * Envelope.PIECE + 500));
        for (int length : new int[] {
            0, 5, HEAD - 1, HEAD, HEAD + 3, HEAD + CLOSED, HEAD + CLOSED + 9, HEAD + 2 * CLOSED, file.length - 1
        }) {
            assertThatThrownBy(() -> open(Arrays.copyOf(file, length)))
                    .as("cut at " + length)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void doesNotOpenWhenPiecesWereMovedLeftOutRepeatedOrAdded() throws IOException {
        byte[] file = closed(bytes(3 * Envelope.PIECE + 500));
        byte[] other = closed(bytes(3 * Envelope.PIECE + 500));
        assertThatThrownBy(() -> open(pieces(file, 1, 0, 2, 3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(pieces(file, 0, 2, 1, 3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(pieces(file, 0, 1, 3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(pieces(file, 0, 1, 1, 2, 3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(pieces(file, 0, 1, 2, 3, 3))).isInstanceOf(Refused.class);
        byte[] mixed = file.clone();
        System.arraycopy(other, HEAD + CLOSED, mixed, HEAD + CLOSED, CLOSED);
        assertThatThrownBy(() -> open(mixed)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(Arrays.copyOf(file, file.length + 1))).isInstanceOf(Refused.class);
        assertThat(open(pieces(file, 0, 1, 2, 3))).hasSize(3 * Envelope.PIECE + 500);
    }

    @Test
    void saysWhenItIsNoBackupAtAll() {
        assertThatThrownBy(() -> open(bytes(10_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a backup");
    }

    private static byte[] pieces(byte[] file, int... order) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        made.write(file, 0, HEAD);
        for (int piece : order) {
            int from = HEAD + piece * CLOSED;
            made.write(file, from, Math.min(CLOSED, file.length - from));
        }
        return made.toByteArray();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] closed(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ClosedOutput out = new ClosedOutput(file, Envelope.fresh(Backups.PASSPHRASE, 10))) {
            for (int at = 0; at < plain.length; at += 70_001) {
                out.write(plain, at, Math.min(70_001, plain.length - at));
            }
        }
        return file.toByteArray();
    }

    private static byte[] open(byte[] file) throws IOException {
        return open(file, Backups.PASSPHRASE);
    }

    private static byte[] open(byte[] file, char[] passphrase) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(file);
        return new ClosedInput(in, Envelope.of(in, passphrase)).readAllBytes();
    }
}
