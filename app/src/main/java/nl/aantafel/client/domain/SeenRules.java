package nl.aantafel.client.domain;

import java.util.List;
import java.util.Optional;

/**
 * Which activities of the log are told to whom they are about. Silent is what tells about somebody else that two must not meet, how
 * another is reached, who was set aside, which organisation was asked whether something may be told; and what clients do
 * themselves. Some is told only when it is about nobody else: that somebody else in the family asked for something, or consented,
 * is theirs.
 */
public final class SeenRules {

    private static final List<String> SILENT = List.of(
            "account.",
            "client.",
            "consultation.",
            "directory.",
            "investigation.",
            "kader.",
            "ladder.",
            "log.",
            "notify.",
            "oversight.",
            "register.",
            "separation.",
            "survey.",
            "break-glass.list",
            "break-glass.unknown",
            "break-glass.review",
            "prolongations.",
            "informing.judge");

    private static final List<String> ALONE = List.of("consent.", "informing.", "request.", "retention.");

    private SeenRules() {}

    public static boolean silent(String activity) {
        return SILENT.stream().anyMatch(activity::startsWith);
    }

    public static boolean told(String activity, boolean alone) {
        return !silent(activity) && (alone || ALONE.stream().noneMatch(activity::startsWith));
    }

    /** Empty for what is no reading, writing or sharing. */
    public static Optional<String> kind(String action) {
        return switch (action) {
            case "READ", "SEARCH", "PRINT" -> Optional.of("read");
            case "CREATE", "CHANGE", "DELETE", "DECIDE" -> Optional.of("written");
            case "EXPORT" -> Optional.of("shared");
            default -> Optional.empty();
        };
    }
}
