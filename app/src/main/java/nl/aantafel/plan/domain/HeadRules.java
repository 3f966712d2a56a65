package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.SafetyStepInput;

/** How long the texts about working together may be, and which dates can be meant (RQ25, RQ50). */
public final class HeadRules {

    private HeadRules() {}

    public static void check(HeadInput input) {
        Checks checks = new Checks()
                .text(Fields.INFORMING, input.informing(), Checks.LONG)
                .text(Fields.TIMELINE, input.timeline(), Checks.LONG)
                .text(Fields.END_CONDITION, input.endCondition(), Checks.LONG)
                .text(Fields.CLOSING_PLAN, input.closingPlan(), Checks.LONG)
                .text(Fields.MANDATE, input.safetyMandate(), Checks.LONG)
                .plausible(Fields.NEXT_DATE, input.nextDate());
        int number = 1;
        for (EvaluationInput evaluation : input.evaluations()) {
            checks.plausible(Fields.EVALUATION_ON + number, evaluation.due())
                    .text(Fields.EVALUATION_ABOUT + number, evaluation.about(), Checks.SHORT);
            number++;
        }
        checks.refuseIfAny();
    }

    /** A step of the safety plan: what one person does, or everybody, when it gets tense. */
    public static void checkStep(SafetyStepInput input, Known known) {
        new Checks()
                .required(Fields.TEXT, input.text())
                .text(Fields.TEXT, input.text(), Checks.LONG)
                .that(input.person() == null || known.persons().contains(input.person()), Fields.PERSON, "check.choose")
                .that(known.persons().containsAll(input.forPersons()), Fields.FOR, "check.choose")
                .refuseIfAny();
    }

    /** When nobody was chosen: for who does it; for all of the family when everybody does. */
    public static SafetyStepInput forThoseItConcerns(SafetyStepInput input) {
        UUID person = input.person();
        return person == null || !input.forPersons().isEmpty()
                ? input
                : new SafetyStepInput(person, input.text(), Set.of(person));
    }

    /** A moment to look back was held on a day that has been, with its outcome in a sentence. */
    public static void checkHeld(Held held, boolean leaderKnown, LocalDate today) {
        new Checks()
                .notAfter(Fields.HELD_ON, held.on(), today)
                .plausible(Fields.HELD_ON, held.on())
                .that(leaderKnown, Fields.HELD_BY, "check.choose")
                .required(Fields.OUTCOME, held.outcome())
                .text(Fields.OUTCOME, held.outcome(), Checks.LONG)
                .refuseIfAny();
    }
}
