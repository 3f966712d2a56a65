package nl.aantafel.plan.domain;

import java.util.Set;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Plans.GoalInput;

/** What a goal (doel) must say: its title, and the phase of safety it belongs to; it may name people and answer statements (RQ22). */
public final class GoalRules {

    private static final Set<String> STATES = Set.of("open", "reached", "dropped");

    private GoalRules() {}

    /** {@code statementsKnown} is false when it refers to a statement its writer may not see. */
    public static void check(GoalInput input, Known known, boolean statementsKnown) {
        new Checks()
                .required(Fields.TITLE, input.title())
                .text(Fields.TITLE, input.title(), Checks.SHORT)
                .that(known.phases().contains(input.phase()), Fields.PHASE, "check.choose")
                .text(Fields.GOOD_ENOUGH, input.goodEnough(), Checks.LONG)
                .that(
                        input.lifeDomain().isEmpty() || known.lifeDomains().contains(input.lifeDomain()),
                        Fields.LIFE_DOMAIN,
                        "check.choose")
                .text(Fields.CLIENT_PRIORITY, input.clientPriority(), Checks.SHORT)
                .that(known.persons().containsAll(input.persons()), Fields.PERSONS, "check.choose")
                .that(statementsKnown, Fields.STATEMENTS, "check.choose")
                .refuseIfAny();
    }

    public static void checkState(String state, String reason) {
        new Checks()
                .that(STATES.contains(state), Fields.STATE, "check.choose")
                .that(!state.equals("dropped") || !reason.isBlank(), Fields.NOTE, "plan.refusal.note-needed")
                .text(Fields.NOTE, reason, Checks.LONG)
                .refuseIfAny();
    }
}
