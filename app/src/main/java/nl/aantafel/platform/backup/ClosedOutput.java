package nl.aantafel.platform.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Writes into an {@link Envelope}; only closing it writes the last piece. */
final class ClosedOutput extends OutputStream {

    private final OutputStream file;
    private final Envelope envelope;
    private final byte[] piece = new byte[Envelope.PIECE];
    private int filled;
    private long number;

    ClosedOutput(OutputStream file, Envelope envelope) throws IOException {
        this.file = file;
        this.envelope = envelope;
        file.write(envelope.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            // A full piece waits until it is known that another follows.
            if (filled == piece.length) {
                writePiece(false);
            }
            int now = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, from, piece, filled, now);
            filled += now;
            from += now;
            left -= now;
        }
    }

    private void writePiece(boolean last) throws IOException {
        file.write(envelope.close(number, last, piece, filled));
        number++;
        filled = 0;
    }

    /** The file itself stays open. */
    @Override
    public void close() throws IOException {
        writePiece(true);
        file.flush();
    }
}
