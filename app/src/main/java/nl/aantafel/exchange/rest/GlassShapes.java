package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.BreakGlasses.BrokenGlass;
import nl.aantafel.rights.BreakGlasses.Review;
import org.jspecify.annotations.Nullable;

/** The shapes of the emergency procedure (noodprocedure). */
final class GlassShapes {

    private GlassShapes() {}

    @Personal
    record Noodprocedure(
            UUID id,
            UUID casus,
            String casusnummer,
            String naam,
            String organisatie,
            String reden,
            String toelichting,
            Instant begonnenOp,
            Instant geldigTot,
            @Nullable Instant gestoptOp,
            boolean loopt,
            LocalDate beoordelenVoor,
            @Nullable Beoordeling beoordeling) {
        static Noodprocedure of(BrokenGlass glass) {
            return new Noodprocedure(
                    glass.id(),
                    glass.caseId(),
                    glass.caseNumber(),
                    glass.name(),
                    glass.organisation(),
                    Codes.EMERGENCY_REASONS.dutch(glass.reason()),
                    glass.explanation(),
                    glass.began(),
                    glass.until(),
                    glass.stopped().orElse(null),
                    glass.lasts(),
                    glass.reviewDue(),
                    glass.review().map(Beoordeling::of).orElse(null));
        }

        @Override
        public String toString() {
            return "Noodprocedure";
        }
    }

    @Personal
    record Beoordeling(String door, Instant op, boolean terecht, String toelichting) {
        static Beoordeling of(Review review) {
            return new Beoordeling(review.by(), review.at(), review.justified(), review.text());
        }

        @Override
        public String toString() {
            return "Beoordeling";
        }
    }
}
