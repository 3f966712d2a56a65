package nl.aantafel.referral.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.OtherFrames;
import nl.aantafel.kernel.Checks;
import nl.aantafel.referral.SendingOn.Along;
import nl.aantafel.referral.SendingOn.Send;
import nl.aantafel.referral.SendingOn.Target;
import nl.aantafel.referral.SendingOn.Told;
import org.jspecify.annotations.Nullable;

/** What must be said to send a case on to another frame. */
public final class SendOnRules {

    private static final String CHOOSE = "check.choose";
    private static final String SUBJECT = "subject";
    private static final Set<String> ROLES = Set.of(SUBJECT, "direct_circle");

    private final OtherFrames rule;
    private final List<Coded> ways;
    private final LocalDate today;

    public SendOnRules(OtherFrames rule, List<Coded> ways, LocalDate today) {
        this.rule = rule;
        this.ways = ways;
        this.today = today;
    }

    public static boolean isTarget(List<Target> targets, Send command) {
        return targets.stream()
                .anyMatch(each -> each.partnership().equals(command.partnership())
                        && java.util.Objects.equals(each.seat(), command.seat()));
    }

    /** {@code family}: who can be named; {@code endCondition}: of the plan. */
    public void check(Send command, List<Target> targets, Set<UUID> family, String endCondition) {
        Checks checks = new Checks()
                .that(isTarget(targets, command), "waarheen", CHOOSE)
                .that(has(rule.reasons(), command.reason()), "waarom", CHOOSE)
                .that(command.ends() != null, "dezeCasus", CHOOSE)
                .that(
                        !Boolean.FALSE.equals(command.ends()) || !endCondition.isBlank(),
                        "dezeCasus",
                        "referral.send-on.check.end-condition")
                .that(
                        command.people().stream().anyMatch(each -> each.role().equals(SUBJECT)),
                        "mensen",
                        "referral.send-on.check.subject");
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < command.people().size(); index++) {
            Along each = command.people().get(index);
            String field = "mensen[" + index + "].";
            checks.that(
                    family.contains(each.person()) && seen.add(each.person()) && ROLES.contains(each.role()),
                    field + "rol",
                    CHOOSE);
            told(checks, field, each.told());
        }
        checks.refuseIfAny();
    }

    private void told(Checks checks, String field, @Nullable Told told) {
        if (told == null) {
            checks.add(field + "verteld", CHOOSE);
        } else if (told.told()) {
            checks.that(has(ways, told.way()), field + "manier", CHOOSE)
                    .required(field + "verteldOp", told.on())
                    .plausible(field + "verteldOp", told.on())
                    .notAfter(field + "verteldOp", told.on(), today);
        } else {
            checks.that(has(rule.notTold(), told.reason()), field + "reden", CHOOSE);
        }
    }

    private static boolean has(Collection<Coded> list, String code) {
        return list.stream().anyMatch(each -> each.code().equals(code));
    }
}
