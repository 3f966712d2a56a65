package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Phases.Decide;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions about the phase of safety are possible (RQ16): the moves are the frame's, in its order of phases. A start
 * elsewhere than the normal one, every step back, and a step on while a goal of an earlier phase is open need a reason;
 * decisions follow each other in time and are never in the future. Skipping a phase is an unknown move.
 */
public final class PhaseMoves {

    /** A phase as the frame knows it; the list of them is in order. */
    public record Known(String code, boolean normalStart, List<String> movesTo) {
        public Known {
            movesTo = List.copyOf(movesTo);
        }
    }

    /** The phase a family is in, since when. */
    public record Now(String phase, LocalDate from) {}

    private static final String PHASE = "fase";

    private final List<Known> phases;

    public PhaseMoves(List<Known> phases) {
        this.phases = List.copyOf(phases);
    }

    /** Where one decision may lead: every phase at the start, else the frame's moves. */
    public List<String> possible(@Nullable Now now) {
        return now == null
                ? phases.stream().map(Known::code).toList()
                : find(now.phase()).map(Known::movesTo).orElse(List.of());
    }

    /** The phases that come before this one. */
    public Set<String> before(String phase) {
        return phases.stream()
                .map(Known::code)
                .takeWhile(code -> !code.equals(phase))
                .collect(Collectors.toSet());
    }

    public boolean backward(@Nullable Now now, String phase) {
        return now != null && order(phase) < order(now.phase());
    }

    /** @param earlierOpen whether a goal of a phase before the decided one is open */
    public Checks check(@Nullable Now now, Decide decision, boolean earlierOpen, LocalDate today) {
        Checks checks = new Checks()
                .required("vanaf", decision.from())
                .plausible("vanaf", decision.from())
                .notAfter("vanaf", decision.from(), today)
                .text("reden", decision.reason(), Checks.LONG);
        if (find(decision.phase()).isEmpty()) {
            return checks.add(PHASE, "check.choose");
        }
        if (!possible(now).contains(decision.phase())) {
            return checks.add(PHASE, "casefile.refusal.unknown-move");
        }
        if (now != null) {
            checks.that(!decision.from().isBefore(now.from()), "vanaf", "casefile.refusal.before-phase");
        }
        return decision.reason().isBlank()
                ? whyAsked(now, decision, earlierOpen)
                        .map(why -> checks.add("reden", why))
                        .orElse(checks)
                : checks;
    }

    /** Why a reason is asked for, as what is said without one. */
    private Optional<String> whyAsked(@Nullable Now now, Decide decision, boolean earlierOpen) {
        if (now == null) {
            return startsNormally(decision.phase()) ? Optional.empty() : Optional.of("casefile.refusal.start-reason");
        }
        if (backward(now, decision.phase())) {
            return Optional.of("casefile.refusal.back-reason");
        }
        return earlierOpen ? Optional.of("casefile.refusal.open-goal-reason") : Optional.empty();
    }

    private boolean startsNormally(String phase) {
        return find(phase).map(Known::normalStart).orElse(false);
    }

    private Optional<Known> find(String code) {
        return phases.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private int order(String code) {
        return find(code).map(phases::indexOf).orElse(-1);
    }
}
