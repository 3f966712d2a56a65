package nl.aantafel.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * When a time-based code (RFC 6238) is right: it belongs to this half minute, the one before or the one after, and to a later
 * one than the last code that was used, so that a code that was looked over a shoulder is worthless.
 */
public final class CodeWindow {

    /** Seconds a code belongs to. */
    public static final int STEP = 30;

    private CodeWindow() {}

    /** The step the code belongs to; empty when it is wrong, too old or used before. */
    public static OptionalLong accepted(String typed, Instant now, long lastStep, LongFunction<String> codeOf) {
        String code = typed.replaceAll("\\s", "");
        long present = now.getEpochSecond() / STEP;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (same(code, codeOf.apply(step)) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
