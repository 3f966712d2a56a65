package nl.aantafel.casefile.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.RefusedException;

/**
 * The states of a case and the moves between them, in the order the law asks: referred, fits the purpose, taken up (Wgs,
 * artikel 2.31). A referral that does not fit is not taken up. A closed case stays closed:
 * what comes after it is a new referral, judged anew (RQ40).
 */
public final class StateMoves {

    private static final Map<State, Set<State>> MOVES = Map.of(
            State.DRAFT, Set.of(State.REFERRED),
            State.REFERRED, Set.of(State.FITS, State.NOT_TAKEN_UP),
            State.FITS, Set.of(State.TAKEN_UP, State.NOT_TAKEN_UP),
            State.TAKEN_UP, Set.of(State.CLOSED),
            State.NOT_TAKEN_UP, Set.of(),
            State.CLOSED, Set.of());

    private StateMoves() {}

    public static boolean may(State from, State to) {
        return MOVES.getOrDefault(from, Set.of()).contains(to);
    }

    /** Refuses with a sentence about the state the case is in now. */
    public static void require(State from, State to) {
        if (!may(from, to)) {
            throw refusal(from);
        }
    }

    /** The sentence that says in which state a case is, and what that means. */
    public static RefusedException refusal(State now) {
        return RefusedException.conflict(
                "casefile.refusal.state-" + now.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
