package nl.aantafel.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUID version 7, so that keys grow with time and newest-first needs no sort. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id, for the given moment. */
    public static UUID next(java.time.Instant moment) {
        long random = RANDOM.nextLong();
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (random >>> 52);
        long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
