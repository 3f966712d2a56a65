package nl.aantafel.rights.domain;

import java.util.List;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;

/** What the contact point may decide on items. */
public final class DecisionRules {

    private DecisionRules() {}

    /** What was typed, whatever the items are. */
    public static Checks typed(Decision decision, boolean knownGround) {
        Outcome outcome = decision.outcome();
        boolean refuses = outcome == Outcome.REFUSE;
        return new Checks()
                .that(outcome != null && outcome != Outcome.OPEN, "besluit", "check.choose")
                .that(!refuses || knownGround, "grond", "rights.refusal.ground")
                .that(!refuses || !decision.factors().isBlank(), "afweging", "rights.refusal.factors")
                .that(outcome != Outcome.PART || !decision.leftOut().isBlank(), "weggelaten", "rights.refusal.left-out")
                .text("afweging", decision.factors(), Checks.LONG)
                .text("weggelaten", decision.leftOut(), Checks.LONG);
    }

    /** A participant's refusal binds, and giving waits for their answer; what another of the family said is never given. */
    public static void may(List<Item> items, Outcome outcome) {
        if (outcome == Outcome.REFUSE) {
            return;
        }
        for (Item item : items) {
            if (item.othersWords()) {
                throw RefusedException.conflict("rights.refusal.words-of-another");
            }
            if (item.said().answer() == Answer.MAY_NOT) {
                throw RefusedException.conflict("rights.refusal.participant-refuses");
            }
            if (item.said().answer() != Answer.MAY && item.said().answer() != Answer.LAPSED) {
                throw RefusedException.conflict("rights.refusal.not-answered");
            }
        }
    }
}
