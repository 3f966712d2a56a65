package nl.aantafel.bench;

import java.util.UUID;

/** Repeatable chance: the same seed, case and thing always give the same number. */
final class Mix {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int TIME_SHIFT = 16;

    private final long seed;

    Mix(long seed) {
        this.seed = mix(seed);
    }

    /** A number of 64 even bits. */
    long number(long first, long second) {
        return mix(seed ^ mix(first * STEP + mix(second)));
    }

    /** From 0 up to, not including, {@code bound}. */
    int below(int bound, long first, long second) {
        return (int) Long.remainderUnsigned(number(first, second), bound);
    }

    /** Another id for the same thing in another world; a time-ordered id stays time-ordered, moved by whole days. */
    UUID moved(UUID original, long world, long days) {
        long low = number(world, original.getLeastSignificantBits() ^ original.getMostSignificantBits());
        long high = number(world ^ STEP, low);
        if (original.version() == 7) {
            long millis = (original.getMostSignificantBits() >>> TIME_SHIFT) + days * 86_400_000L;
            return new UUID((millis << TIME_SHIFT) | VERSION_7 | (high & 0xFFF), (low >>> 2) | VARIANT);
        }
        return new UUID((high & ~0xF000L) | 0x4000L, (low >>> 2) | VARIANT);
    }

    private static long mix(long value) {
        long z = value + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
