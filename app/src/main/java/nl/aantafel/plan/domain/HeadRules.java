package nl.aantafel.plan.domain;

import nl.aantafel.kernel.Checks;
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
                .refuseIfAny();
    }
}
