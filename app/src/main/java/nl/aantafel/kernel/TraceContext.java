package nl.aantafel.kernel;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To which chain of requests the running one belongs (W3C Trace Context): as its caller says, or a chain of its own.
 *
 * @param traceId 32 hexadecimal digits
 * @param parentSpan the caller's step, 16 hexadecimal digits; empty when there is no caller
 */
public record TraceContext(String traceId, String parentSpan) {

    /** Bound for the length of a request. */
    public static final ScopedValue<TraceContext> OF = ScopedValue.newInstance();

    private static final Pattern HEADER =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");

    /** From a {@code traceparent} header; one that does not fit the standard is as good as none. */
    public static Optional<TraceContext> parse(String header) {
        Matcher found = HEADER.matcher(header);
        return found.matches() && (!header.startsWith("00") || found.group(3) == null)
                ? Optional.of(new TraceContext(found.group(1), found.group(2)))
                : Optional.empty();
    }

    /** A chain that begins here. */
    public static TraceContext begin(UUID id) {
        return new TraceContext(id.toString().replace("-", ""), "");
    }
}
