package nl.aantafel.plan.domain;

import java.util.Set;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Plans.AgreementInput;

/**
 * What an agreement (afspraak) must say: what, of which kind, and who does it. Its date may be open and its reason may come
 * later; both are shown as missing, not refused (RQ24, RQ27).
 */
public final class AgreementRules {

    public static final String OPEN = "open";
    public static final String DONE = "done";
    public static final String NOT_DONE = "not_done";
    public static final String DROPPED = "dropped";

    /** Priorities run from 1, the first, to 9. */
    public static final int LOWEST_PRIORITY = 9;

    private static final Set<String> STATES = Set.of(OPEN, DONE, NOT_DONE, DROPPED);
    private static final Set<String> NEED_NOTE = Set.of(NOT_DONE, DROPPED);
    private static final Set<String> TERMS = Set.of("", "short", "long");

    private AgreementRules() {}

    public static void check(AgreementInput input, Known known) {
        Checks checks = new Checks()
                .required(Fields.WHAT, input.what())
                .text(Fields.WHAT, input.what(), Checks.LONG)
                .that(known.kinds().contains(input.kind()), Fields.KIND, "check.choose")
                .text(Fields.REASON, input.reason(), Checks.LONG)
                .plausible(Fields.DUE, input.due())
                .that(TERMS.contains(input.term()), Fields.TERM, "check.choose")
                .text(Fields.PRIORITY_REASON, input.priorityReason(), Checks.LONG)
                .that(!input.does().isEmpty(), Fields.DOES, "plan.refusal.nobody-does");
        Integer priority = input.priority();
        checks.that(
                priority == null || (priority >= 1 && priority <= LOWEST_PRIORITY),
                Fields.PRIORITY,
                "plan.refusal.priority");
        PartyRules.check(checks, Fields.DOES, input.does(), known);
        PartyRules.check(checks, Fields.FOR, input.forWhom(), known);
        PartyRules.check(checks, Fields.WITH, input.with(), known);
        checks.refuseIfAny();
    }

    /** A report of how it goes: what did not work out or is dropped needs a word on why. */
    public static void checkReport(String state, String note) {
        new Checks()
                .that(STATES.contains(state), Fields.STATE, "check.choose")
                .that(!NEED_NOTE.contains(state) || !note.isBlank(), Fields.NOTE, "plan.refusal.note-needed")
                .text(Fields.NOTE, note, Checks.LONG)
                .refuseIfAny();
    }
}
