package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import org.jspecify.annotations.Nullable;

/** What is said of how a line is checked, of what was found and of what was done about it. */
public final class CheckedRules {

    /** How often: each is a term of the frame. */
    public static final List<String> RHYTHMS =
            List.of("check_daily", "check_weekly", "check_two_weeks", "check_monthly");

    public static final String BROKEN = "broken";
    public static final String NOT_CHECKED = "not_checked";

    private CheckedRules() {}

    /** {@code team} are those at the table; the first check is not further away than once its rhythm. */
    public static Checks rhythm(Rhythm input, Kind kind, Set<UUID> team, LocalDate today, @Nullable LocalDate latest) {
        Checks checks = new Checks()
                .that(RHYTHMS.contains(input.every()), Fields.EVERY, "check.choose")
                .that(of(team, input.checker()), Fields.CHECKER, "check.choose")
                .that(of(team, input.carrier()), Fields.CARRIER, "check.choose")
                .that(team.containsAll(input.told()), Fields.TOLD, "check.choose")
                .text(Fields.CONSEQUENCE, input.consequence(), Checks.LONG)
                .required(Fields.FIRST, input.first())
                .plausible(Fields.FIRST, input.first());
        if (kind == Kind.SAFETY_STEP) {
            checks.required(Fields.CONSEQUENCE, input.consequence());
        }
        LocalDate first = input.first();
        if (first != null) {
            checks.that(!first.isBefore(today), Fields.FIRST, "plan.checks.refusal.first-past");
            checks.that(latest == null || !first.isAfter(latest), Fields.FIRST, "plan.checks.refusal.first-late");
        }
        return checks;
    }

    private static boolean of(Set<UUID> team, @Nullable UUID one) {
        return one != null && team.contains(one);
    }

    /** Who hears that a line was broken must read what happened. */
    public static Checks whatHappened(Check check) {
        return new Checks()
                .that(
                        !check.outcome().equals(BROKEN) || !check.note().isBlank(),
                        Fields.NOTE,
                        "plan.checks.refusal.what-happened");
    }

    public static Checks carried(String note) {
        return new Checks().required(Fields.NOTE, note).text(Fields.NOTE, note, Checks.LONG);
    }
}
