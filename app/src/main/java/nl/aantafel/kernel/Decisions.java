package nl.aantafel.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, in the running use case, on who may do what: asked of one place, kept for the log. It lives as long as the
 * outermost use case, also when that rolls back, so that a refusal can say what was refused.
 */
public final class Decisions {

    /** Bound for the length of the outermost use case. */
    public static final ScopedValue<Decisions> OF = ScopedValue.newInstance();

    /**
     * One answer.
     *
     * @param caseId the case it was about; none when it was about a partnership
     * @param role by which it was allowed; empty when there was none
     * @param seat on which that role is held
     * @param right what was asked
     */
    public record Decision(
            @Nullable UUID caseId,
            boolean allowed,
            String role,
            @Nullable UUID seat,
            String right) {}

    private final List<Decision> all = new ArrayList<>();

    /** Keeps an answer; nobody is waiting for it outside a use case. */
    public static void note(Decision decision) {
        if (OF.isBound()) {
            OF.get().all.add(decision);
        }
    }

    /** What was allowed about a case, or about no case. */
    public static List<Decision> allowed(@Nullable UUID caseId) {
        return current().stream()
                .filter(each -> each.allowed() && java.util.Objects.equals(each.caseId(), caseId))
                .toList();
    }

    /** What the use case was refused, when that was decided here. */
    public static Optional<Decision> denied() {
        return current().stream().filter(each -> !each.allowed()).reduce((first, last) -> last);
    }

    /** The use case is tried once more. */
    public void again() {
        all.clear();
    }

    private static List<Decision> current() {
        return OF.isBound() ? OF.get().all : List.of();
    }
}
