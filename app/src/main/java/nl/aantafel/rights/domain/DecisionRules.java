package nl.aantafel.rights.domain;

import java.util.List;
import java.util.Set;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Concern;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;

/** What the contact point may decide on items. */
public final class DecisionRules {

    private DecisionRules() {}

    /** Only what is given or put right can be so in part; of the rest an answer is in part when it grants some items. */
    private static final Set<Effect> IN_PART = Set.of(Effect.COPY, Effect.RECTIFY);

    /** What was typed, whatever the items are. */
    public static Checks typed(Decision decision, boolean knownGround, Asking asking) {
        Outcome outcome = decision.outcome();
        boolean refuses = outcome == Outcome.REFUSE;
        return new Checks()
                .that(outcome != null && outcome != Outcome.OPEN, "besluit", "check.choose")
                .that(outcome != Outcome.PART || IN_PART.contains(asking.effect()), "besluit", "check.choose")
                .that(!refuses || knownGround, "grond", "rights.refusal.ground")
                .that(!refuses || !decision.factors().isBlank(), "afweging", "rights.refusal.factors")
                .that(outcome != Outcome.PART || !decision.leftOut().isBlank(), "weggelaten", "rights.refusal.left-out")
                .text("afweging", decision.factors(), Checks.LONG)
                .text("weggelaten", decision.leftOut(), Checks.LONG);
    }

    /**
     * A participant's refusal binds, and granting waits for their answer; what another of the family said is never given, and not put
     * right. What was put right already is not refused any more; what a provider keeps longer is not destroyed before.
     */
    public static void may(List<Item> items, Outcome outcome, Asking asking) {
        for (Item item : items) {
            if (outcome == Outcome.REFUSE) {
                mayRefuse(item, asking);
            } else {
                mayGrant(item, asking);
            }
        }
    }

    private static void mayRefuse(Item item, Asking asking) {
        if (asking.effect() == Effect.RECTIFY && item.said().answer() == Answer.MAY) {
            throw RefusedException.conflict("rights.refusal.put-right-already");
        }
    }

    private static void mayGrant(Item item, Asking asking) {
        if (item.othersWords() && IN_PART.contains(asking.effect())) {
            throw RefusedException.conflict("rights.refusal.words-of-another");
        }
        Concern concern = item.concern();
        if (asking.effect() == Effect.ERASE && concern != null && concern.keptUntil() != null) {
            throw RefusedException.conflict("rights.refusal.kept-longer");
        }
        if (asking.consults()) {
            if (item.said().answer() == Answer.MAY_NOT) {
                throw RefusedException.conflict("rights.refusal.participant-refuses");
            }
            if (item.said().answer() != Answer.MAY && item.said().answer() != Answer.LAPSED) {
                throw RefusedException.conflict("rights.refusal.not-answered");
            }
        }
    }
}
