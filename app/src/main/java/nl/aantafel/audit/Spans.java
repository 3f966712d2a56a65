package nl.aantafel.audit;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import nl.aantafel.kernel.Sha256;

/**
 * The numbers of steps (spans) in the standard's sense: they follow from the line and the person, so none has to be kept and the
 * same question always gets the same answer.
 */
final class Spans {

    private Spans() {}

    static String of(UUID line) {
        return hex(line.getLeastSignificantBits());
    }

    static String of(UUID line, UUID subject) {
        ByteBuffer both = ByteBuffer.allocate(Long.BYTES * 4)
                .putLong(line.getMostSignificantBits())
                .putLong(line.getLeastSignificantBits())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits());
        return hex(ByteBuffer.wrap(Sha256.begin().digest(both.array())).getLong());
    }

    private static String hex(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }
}
