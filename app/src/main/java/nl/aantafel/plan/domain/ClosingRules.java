package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.Coded;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.Missing;
import nl.aantafel.plan.Closings.Settling;
import nl.aantafel.plan.Closings.Telling;

/** What the way to closing a case may say, and what must be there before it is closed (RQ40). */
public final class ClosingRules {

    private ClosingRules() {}

    /** {@code team}: who of the local team can be named. */
    public static void check(ClosingInput input, Closing rule, Set<UUID> team, LocalDate today) {
        Aftercare aftercare = input.aftercare();
        ClosingPlan plan = input.plan();
        LocalTeam local = input.local();
        new Checks()
                .text(Fields.END_REASON, input.endReason(), Checks.LONG)
                .text(Fields.STAYS, plan.stays(), Checks.LONG)
                .text(Fields.CALLS, plan.calls(), Checks.LONG)
                .text(Fields.SIGNALS, plan.signals(), Checks.LONG)
                .text(Fields.RETURNS, plan.returns(), Checks.LONG)
                .text(Fields.NO_PLAN, plan.noPlanReason(), Checks.LONG)
                .plausible(Fields.AFTERCARE_ON, aftercare.on())
                .notAfter(Fields.AFTERCARE_ON, aftercare.on(), today)
                .that(
                        aftercare.outcome().isEmpty() || has(rule.outcomes(), aftercare.outcome()),
                        Fields.AFTERCARE_OUTCOME,
                        "check.choose")
                .text(Fields.AFTERCARE_NOTE, aftercare.note(), Checks.LONG)
                .text(Fields.AFTERCARE_REASON, aftercare.reason(), Checks.LONG)
                .text(Fields.WATCH_WITH, input.watchWith(), Checks.SHORT)
                .plausible(Fields.PAGES_UNTIL, input.pagesUntil())
                .ordered(Fields.PAGES_UNTIL, today, input.pagesUntil())
                .that(
                        local.professional() == null || team.contains(local.professional()),
                        Fields.LOCAL_TEAM,
                        "check.choose")
                .that(local.professional() == null || !local.note().isBlank(), Fields.LOCAL_NOTE, "check.required")
                .text(Fields.LOCAL_NOTE, local.note(), Checks.LONG)
                .refuseIfAny();
    }

    private static boolean has(Collection<Coded> list, String code) {
        return list.stream().anyMatch(each -> each.code().equals(code));
    }

    public static void check(Settling settling) {
        boolean handed = settling.outcome().equals("handed_over");
        new Checks()
                .that(handed || settling.outcome().equals("dropped"), Fields.OUTCOME, "check.choose")
                .that(!handed || !settling.toWhom().isBlank(), Fields.TO_WHOM, "check.required")
                .text(Fields.TO_WHOM, settling.toWhom(), Checks.SHORT)
                .that(handed || !settling.reason().isBlank(), Fields.REASON, "check.required")
                .text(Fields.REASON, settling.reason(), Checks.LONG)
                .refuseIfAny();
    }

    public static void check(Appointing appointing, Set<UUID> team, LocalDate today) {
        new Checks()
                .that(team.contains(appointing.teller()), Fields.TELLER, "check.choose")
                .required(Fields.DUE, appointing.due())
                .plausible(Fields.DUE, appointing.due())
                .ordered(Fields.DUE, today, appointing.due())
                .refuseIfAny();
    }

    public static void check(Telling telling, Closing rule, LocalDate today) {
        Checks checks = new Checks().text(Fields.REASON, telling.reason(), Checks.LONG);
        if (telling.told()) {
            checks.that(has(rule.ways(), telling.way()), Fields.WAY, "check.choose")
                    .required(Fields.TOLD_ON, telling.on())
                    .plausible(Fields.TOLD_ON, telling.on())
                    .notAfter(Fields.TOLD_ON, telling.on(), today);
        } else {
            checks.required(Fields.REASON, telling.reason());
        }
        checks.refuseIfAny();
    }

    /**
     * What is known when the case is about to be closed.
     *
     * @param unsettled open agreements nobody settled yet
     * @param confirmed that the local team said yes
     * @param planned that a meeting about the case is still to come
     * @param allTold that everybody of the family was told, or there is a reason why not
     * @param decided that the decision of the seats stands
     */
    public record Facts(int unsettled, boolean confirmed, boolean planned, boolean allTold, boolean decided) {}

    public static Set<Missing> missing(ClosingInput input, Facts facts, Closing rule, LocalDate today) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        Boolean met = input.endMet();
        if (met == null || (!met && input.endReason().isBlank())) {
            missing.add(Missing.END);
        }
        if (!whole(input.plan())) {
            missing.add(Missing.PLAN);
        }
        aftercare(input.aftercare(), rule, today).ifPresent(missing::add);
        if (facts.unsettled() > 0) {
            missing.add(Missing.AGREEMENTS);
        }
        if (input.watchWith().isBlank()) {
            missing.add(Missing.WATCH);
        }
        if (input.local().professional() != null && !facts.confirmed()) {
            missing.add(Missing.LOCAL_TEAM);
        }
        if (facts.planned()) {
            missing.add(Missing.MEETING);
        }
        if (!facts.allTold()) {
            missing.add(Missing.TOLD);
        }
        if (!facts.decided()) {
            missing.add(Missing.DECISION);
        }
        return missing;
    }

    /** Who stays, whom to call and what to watch; or why none of it. */
    private static boolean whole(ClosingPlan plan) {
        return !plan.noPlanReason().isBlank()
                || !(plan.stays().isBlank()
                        || plan.calls().isBlank()
                        || plan.signals().isBlank()
                        || plan.returns().isBlank());
    }

    private static Optional<Missing> aftercare(Aftercare aftercare, Closing rule, LocalDate today) {
        LocalDate on = aftercare.on();
        if (on == null || aftercare.outcome().isEmpty()) {
            return Optional.of(Missing.AFTERCARE);
        }
        boolean old = rule.aftercare().lastDay(on).isBefore(today);
        return old && aftercare.reason().isBlank() ? Optional.of(Missing.AFTERCARE_OLD) : Optional.empty();
    }
}
