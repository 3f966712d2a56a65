package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a bottom line (bodemeis) must say: what must be safe at least, since when, and who guards it: a person, never an
 * organisation. What happens when it is not kept is asked for in the first two phases, and shown as missing there (RQ26).
 */
public final class BottomLineRules {

    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of("recovery");
    private static final Set<String> OUTCOMES = Set.of("kept", "broken", "not_checked");

    private BottomLineRules() {}

    public static void check(BottomLineInput input, Known known) {
        Checks checks = new Checks()
                .required(Fields.TEXT, input.text())
                .text(Fields.TEXT, input.text(), Checks.LONG)
                .text(Fields.CONSEQUENCE, input.consequence(), Checks.LONG)
                .text(Fields.RHYTHM, input.rhythm(), Checks.SHORT)
                .plausible(Fields.FROM, input.from())
                .that(input.phase().isEmpty() || known.phases().contains(input.phase()), Fields.PHASE, "check.choose")
                .that(known.persons().containsAll(input.forPersons()), Fields.FOR, "check.choose");
        if (input.guardian().organisation() != null) {
            checks.add(Fields.GUARDIAN, "plan.refusal.guardian-person");
        } else {
            PartyRules.check(checks, Fields.GUARDIAN, List.of(input.guardian()), known);
        }
        checks.refuseIfAny();
    }

    /** Whether the consequence still has to be agreed on. */
    public static boolean consequenceMissing(BottomLineView bottomLine) {
        return bottomLine.consequence().isBlank() && !WITHOUT_CONSEQUENCE.contains(bottomLine.phase());
    }

    public static void checkEnd(LocalDate from, LocalDate lastDay) {
        new Checks()
                .plausible(Fields.LAST_DAY, lastDay)
                .ordered(Fields.LAST_DAY, from, lastDay)
                .refuseIfAny();
    }

    /** A check lies in the days the bottom line holds, and not in the future. */
    public static void checkCheck(Check check, BottomLineView bottomLine, LocalDate today) {
        found(check, today)
                .that(
                        within(check.on(), bottomLine.from(), bottomLine.until()),
                        Fields.CHECKED_ON,
                        "plan.refusal.check-outside")
                .refuseIfAny();
    }

    /** A check of a safety agreement lies not in the future. */
    public static void checkStep(Check check, LocalDate today) {
        found(check, today).refuseIfAny();
    }

    private static Checks found(Check check, LocalDate today) {
        return new Checks()
                .that(OUTCOMES.contains(check.outcome()), Fields.OUTCOME, "check.choose")
                .plausible(Fields.CHECKED_ON, check.on())
                .notAfter(Fields.CHECKED_ON, check.on(), today)
                .text(Fields.NOTE, check.note(), Checks.LONG)
                .addAll(CheckedRules.whatHappened(check).errors());
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
