package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Deviation;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Deviations.Answer;
import nl.aantafel.plan.Deviations.Outcome;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Deviations.Support;

/** What a deviation must say, and who stands behind it. */
public final class DeviationRules {

    private DeviationRules() {}

    public static Checks register(
            Register it, Deviation rule, Set<UUID> family, Set<UUID> organisations, LocalDate today) {
        Deviation.Kind kind = rule.kind(it.kind()).orElse(null);
        boolean own = kind != null && kind.own();
        LocalDate until = it.until();
        LocalDate last = today.plusDays(rule.mostDays());
        return new Checks()
                .that(kind != null, DeviationFields.KIND, "check.choose")
                .that(!own || !it.rule().isBlank(), DeviationFields.RULE, "plan.deviation.refusal.own-rule")
                .text(DeviationFields.RULE, it.rule(), Checks.SHORT)
                .that(rule.named(it.rule()).isEmpty(), DeviationFields.RULE, "plan.deviation.refusal.stays")
                .that(
                        own ? organisations.contains(it.ruleOf()) : it.ruleOf() == null,
                        DeviationFields.RULE_OF,
                        own ? "check.choose" : "plan.deviation.refusal.rule-of")
                .that(!it.persons().isEmpty() && family.containsAll(it.persons()), Fields.PERSONS, "check.choose")
                .required(DeviationFields.WHY, it.why())
                .text(DeviationFields.WHY, it.why(), Checks.LONG)
                .required(DeviationFields.INSTEAD, it.instead())
                .text(DeviationFields.INSTEAD, it.instead(), Checks.LONG)
                .required(DeviationFields.UNTIL, until)
                .that(
                        until == null || (!until.isBefore(today) && !until.isAfter(last)),
                        DeviationFields.UNTIL,
                        "plan.deviation.refusal.until",
                        rule.mostDays());
    }

    /** The day its end is told: as long before as the frame says, and never before it was registered. */
    public static LocalDate remindOn(LocalDate until, LocalDate today, int days) {
        LocalDate before = until.minusDays(days);
        return before.isBefore(today) ? today : before;
    }

    public static Checks answer(String kind, String reason) {
        return new Checks()
                .that(Answer.of(kind).isPresent(), DeviationFields.SUPPORT, "check.choose")
                .required(DeviationFields.ANSWER, reason)
                .text(DeviationFields.ANSWER, reason, Checks.LONG);
    }

    public static Checks end(String outcome, String note) {
        return new Checks()
                .that(Outcome.of(outcome).isPresent(), Fields.OUTCOME, "check.choose")
                .required(Fields.NOTE, note)
                .text(Fields.NOTE, note, Checks.LONG);
    }

    /** @param answers of those who were asked and were not withdrawn; empty for one who has not answered */
    public static Support support(List<String> answers) {
        if (answers.contains(Answer.GIVEN.code())) {
            return Support.GIVEN;
        }
        if (answers.contains("")) {
            return Support.WAITING;
        }
        return answers.isEmpty() ? Support.NONE : Support.NOT_GIVEN;
    }
}
