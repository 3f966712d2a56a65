package nl.aantafel.frame;

import java.util.List;

/**
 * A phase of safety a family is in (gefaseerde ketenzorg): immediate safety, risk-driven care, recovery. The people at the
 * table judge in which phase a family is; no figure moves it. Forward goes one step; back goes when worries return (RQ16).
 *
 * @param normalStart whether a case starts here without a reason
 * @param movesTo the phases a decision may move to from here
 * @param scale the scaling question of this phase
 */
public record Phase(
        String code,
        Label label,
        Label goal,
        boolean normalStart,
        List<String> movesTo,
        String scale,
        String article,
        Checked checked)
        implements Rule {

    public Phase {
        movesTo = List.copyOf(movesTo);
    }

    public boolean mayMoveTo(String phase) {
        return movesTo.contains(phase);
    }
}
