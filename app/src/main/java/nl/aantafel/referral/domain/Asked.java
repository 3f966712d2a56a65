package nl.aantafel.referral.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.referral.Triage.Answer;
import org.jspecify.annotations.Nullable;

/** A question put to a professional of another organisation (verrijking), with the answer once there is one. */
@Personal
public record Asked(
        UUID id,
        UUID caseId,
        UUID professional,
        UUID organisation,
        String need,
        String legalTask,
        @Nullable LocalDate due,
        boolean closed,
        Answer answer) {

    public static final Answer NONE = new Answer("", "", "");

    public boolean answered() {
        return !answer.outcome().isEmpty();
    }

    @Override
    public String toString() {
        return "Asked";
    }
}
