package nl.aantafel.plan.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Roles;
import nl.aantafel.frame.Escalation;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Ladders.Rung;
import nl.aantafel.plan.Ladders.RungInput;
import org.jspecify.annotations.Nullable;

/** What a step of the ladder must say. */
public final class LadderRules {

    /** The steps of one ladder are numbered 1 to this. */
    public static final int MOST_STEPS = 20;

    private LadderRules() {}

    /** @param own the step that is changed; null for a new one */
    public static Checks rung(
            RungInput it, Escalation rule, List<Rung> others, @Nullable UUID own, Set<UUID> people, Set<UUID> places) {
        Integer number = it.number();
        Integer days = it.days();
        boolean taken = others.stream()
                .filter(each -> !Objects.equals(each.id(), own))
                .anyMatch(each -> Objects.equals(each.municipality(), it.municipality())
                        && number != null
                        && each.number() == number);
        Set<String> known =
                rule.problems().stream().map(Escalation.Problem::code).collect(Collectors.toSet());
        UUID professional = it.professional();
        return new Checks()
                .required(EscalationFields.TITLE, it.title())
                .text(EscalationFields.TITLE, it.title(), Checks.SHORT)
                .text(EscalationFields.LIMITS, it.limits(), Checks.LONG)
                .that(
                        it.municipality() == null || places.contains(it.municipality()),
                        EscalationFields.MUNICIPALITY,
                        "check.choose")
                .that(
                        number != null && number >= 1 && number <= MOST_STEPS,
                        EscalationFields.NUMBER,
                        "plan.ladder.refusal.number",
                        MOST_STEPS)
                .that(!taken, EscalationFields.NUMBER, "plan.ladder.refusal.taken")
                .that(
                        it.role().isEmpty() != (professional == null),
                        EscalationFields.ROLE,
                        "plan.ladder.refusal.one-of-two")
                .that(it.role().isEmpty() || Roles.ALL.contains(it.role()), EscalationFields.ROLE, "check.choose")
                .that(
                        professional == null || people.contains(professional),
                        EscalationFields.PROFESSIONAL,
                        "check.choose")
                .that(
                        !it.problems().isEmpty() && known.containsAll(it.problems()),
                        EscalationFields.PROBLEMS,
                        "check.choose")
                .that(
                        days != null && days >= 1 && days <= rule.mostDays(),
                        EscalationFields.DAYS,
                        "plan.ladder.refusal.days",
                        rule.mostDays());
    }
}
