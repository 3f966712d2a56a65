package nl.aantafel.notify;

/**
 * How often something changed in a live scope. {@code whole} is the newest version at which more changed than a sentence that
 * came in at the end: who has seen that one needs to fetch only what is new.
 */
public record LiveVersion(long version, long whole) {

    /** Of a scope in which nothing ever changed. */
    public static final LiveVersion NONE = new LiveVersion(0, 0);

    static LiveVersion newest(LiveVersion one, LiveVersion other) {
        return one.version >= other.version ? one : other;
    }
}
