package nl.aantafel.support;

/**
 * How often a test with a seed tries. Each run tries the same first seeds; {@code ./aantafel test --all} goes on with many
 * more ({@code -Daantafel.tries}, a factor).
 */
public final class Tries {

    private static final int FACTOR = Integer.getInteger("aantafel.tries", 1);

    private Tries() {}

    public static int of(int usual) {
        return Math.multiplyExact(usual, FACTOR);
    }
}
