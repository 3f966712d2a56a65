package nl.aantafel.rights;

import java.util.List;
import java.util.Set;

/** What one may ask of the log. */
public final class LogKinds {

    public static final List<String> ALL =
            List.of("read", "write", "search", "print", "decide", "rights", "sign_in", "refused");

    /** The longest period without a case or a person, in days. */
    public static final int LONGEST_DAYS = 92;

    /** Without a period: the last days. */
    static final int USUAL_DAYS = 7;

    /** The most lines on a page, and in a file. */
    static final int ON_A_PAGE = 200;

    static final int IN_A_FILE = 5000;

    /** The most that are answered at once to another system. */
    static final int ACTIVITIES = 1000;

    private LogKinds() {}

    /** Which actions a kind stands for; none for all. */
    static Set<String> actions(String kind) {
        return switch (kind) {
            case "read" -> Set.of("READ");
            case "write" -> Set.of("CREATE", "CHANGE", "DELETE");
            case "search" -> Set.of("SEARCH");
            case "print" -> Set.of("PRINT", "EXPORT");
            case "decide" -> Set.of("DECIDE");
            case "rights" -> Set.of("ADMINISTER");
            case "sign_in" -> Set.of("SIGN_IN");
            default -> Set.of();
        };
    }

    static Set<String> outcomes(String kind) {
        return kind.equals("refused") ? Set.of("refused") : Set.of();
    }
}
