package nl.aantafel.plan;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.Party;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Inputs as they are mostly made, and refusals as tests read them. */
final class SomePlan {

    private SomePlan() {}

    static AgreementInput action(String what, Party... does) {
        return agreement(null, what, null, List.of(does), List.of());
    }

    static AgreementInput agreement(
            @Nullable UUID goal, String what, @Nullable LocalDate due, List<Party> does, List<Party> with) {
        return new AgreementInput(goal, "action", what, "", due, "", null, "", does, List.of(), with, null, null);
    }

    static GoalInput goal(String title, Set<UUID> persons, Set<UUID> statements) {
        return new GoalInput("risk_driven_care", title, "", "", "", persons, statements);
    }

    static BottomLineInput bottomLine(String text, Party guardian, LocalDate from) {
        return new BottomLineInput(text, guardian, "", "elke vrijdag", "immediate_safety", from);
    }

    static AgreementView find(Plans.PlanView plan, UUID agreement) {
        return plan.agreements().stream()
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow();
    }

    static Refusal refusal(ThrowingCallable call) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, call);
        return Objects.requireNonNull(refused, "nothing was refused").refusal();
    }
}
