package nl.aantafel.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Deviation;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Deviations.Answer;
import nl.aantafel.plan.Deviations.AskSupport;
import nl.aantafel.plan.Deviations.Outcome;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Deviations.Support;
import nl.aantafel.plan.Deviations.Supporter;
import org.jspecify.annotations.Nullable;

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

    public static Checks ask(AskSupport it, List<Supporter> supporters, Set<String> names) {
        Set<String> named = it.noNames() ? Set.of() : EscalationRules.namedIn(it.question(), names);
        return new Checks()
                .that(find(it, supporters) != null, DeviationFields.TO, "check.choose")
                .required(DeviationFields.QUESTION, it.question())
                .text(DeviationFields.QUESTION, it.question(), Checks.LONG)
                .that(
                        named.isEmpty(),
                        DeviationFields.QUESTION,
                        "plan.escalation.refusal.names",
                        String.join(", ", named));
    }

    public static @Nullable Supporter find(AskSupport it, List<Supporter> supporters) {
        return supporters.stream()
                .filter(each -> each.step() == it.step()
                        && each.person().equals(it.to())
                        && Objects.equals(each.municipality(), it.municipality()))
                .findFirst()
                .orElse(null);
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
