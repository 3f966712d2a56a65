package nl.aantafel.referral;

import java.time.Instant;
import java.time.LocalDate;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.TriageRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When something was decided: now, or on a day of before that the desk writes down. */
@Component
final class DecisionDay {

    private final ReferralGate gate;
    private final Time time;

    DecisionDay(ReferralGate gate, Time time) {
        this.gate = gate;
        this.time = time;
    }

    /** A day of before has no hour of its own: it begins. */
    Instant of(Actor actor, Intake intake, @Nullable LocalDate on, @Nullable LocalDate earliest) {
        LocalDate today = time.today();
        TriageRules.day(on, earliest, today).refuseIfAny();
        if (on == null || on.equals(today)) {
            return time.now();
        }
        if (!gate.atDesk(actor, intake.caseId())) {
            throw RefusedException.mayNot("referral.may-not.earlier-day");
        }
        return on.atStartOfDay(Time.ZONE).toInstant();
    }
}
