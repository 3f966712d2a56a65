package nl.aantafel.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: UUID version 7, so that keys grow with time and newest-first needs no sort. What is written within one
 * millisecond counts on (RFC 9562, section 6.2, method 1): rows of one form stay in the order in which they were given.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long ROOM_TO_COUNT = 1 << (COUNTER_BITS - 1);
    private static final long STEP_BACK = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The newest id's milliseconds, with the counter below them. */
    private static final AtomicLong NEWEST = new AtomicLong();

    private Ids() {}

    /**
     * A new id, for the given moment. It sorts after every id this program made before, unless the moment lies more than a
     * second before the newest one.
     */
    public static UUID next(Instant moment) {
        long milli = moment.toEpochMilli();
        long fresh = (milli << COUNTER_BITS) | RANDOM.nextLong(ROOM_TO_COUNT);
        long counted = NEWEST.updateAndGet(newest -> {
            long behind = (newest >>> COUNTER_BITS) - milli;
            return behind >= 0 && behind < STEP_BACK ? newest + 1 : fresh;
        });
        long high = (counted >>> COUNTER_BITS << 16) | 0x7000L | (counted & ((1 << COUNTER_BITS) - 1));
        long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** An id that tells nothing: neither when it was made nor after which other one (RFC 9562, version 4). */
    public static UUID random() {
        long high = RANDOM.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** The moment an id was made for, to the millisecond. */
    public static Instant momentOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** The first of all ids that could be made for a moment: whatever was made before it sorts before this. */
    public static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L);
    }
}
