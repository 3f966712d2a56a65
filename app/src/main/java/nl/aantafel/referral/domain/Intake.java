package nl.aantafel.referral.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** A referral (aanmelding) without what is said in it: whose it is, how far it is, what is asked. */
@Personal
public record Intake(
        UUID caseId,
        UUID partnership,
        UUID referrer,
        UUID organisation,
        @Nullable UUID seat,
        String number,
        String familyName,
        State state,
        Wishes wishes,
        Instant startedAt,
        @Nullable Instant sentAt,
        UUID changedBy,
        Instant changedAt,
        long version) {

    /** What the referrer asks for. */
    public record Wishes(String pathway, boolean urgent, String urgentReason, List<String> predictiveFactors) {
        public static final Wishes NONE = new Wishes("", false, "", List.of());

        public Wishes {
            predictiveFactors = List.copyOf(predictiveFactors);
        }
    }

    @Override
    public String toString() {
        return "Intake";
    }
}
