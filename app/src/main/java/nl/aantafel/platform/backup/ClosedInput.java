package nl.aantafel.platform.backup;

import java.io.IOException;
import java.io.InputStream;

/** Reads out of an {@link Envelope}; ends only after its last piece opened as such. */
final class ClosedInput extends InputStream {

    private static final int CLOSED = Envelope.PIECE + Envelope.TAG;

    private final InputStream file;
    private final Envelope envelope;
    private byte[] next;
    private byte[] plain = new byte[0];
    private int at;
    private long number;
    private boolean ended;

    ClosedInput(InputStream file, Envelope envelope) throws IOException {
        this.file = file;
        this.envelope = envelope;
        this.next = file.readNBytes(CLOSED);
    }

    @Override
    public int read() throws IOException {
        return filled() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int now = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, offset, now);
        at += now;
        return now;
    }

    private boolean filled() throws IOException {
        while (at == plain.length && !ended) {
            byte[] current = next;
            next = current.length < CLOSED ? new byte[0] : file.readNBytes(CLOSED);
            ended = next.length == 0;
            plain = envelope.open(number, ended, current, current.length);
            number++;
            at = 0;
        }
        return at < plain.length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
