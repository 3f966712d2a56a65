package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Certificate;
import nl.aantafel.rights.Prolongations.Answer;
import nl.aantafel.rights.Prolongations.Prolongation;
import nl.aantafel.rights.Retentions.CaseRetention;
import nl.aantafel.rights.Retentions.FallingDue;
import nl.aantafel.rights.Retentions.Stretch;
import org.jspecify.annotations.Nullable;

/** Terms of keeping, and the proofs of what was destroyed. */
final class RetentionShapes {

    private RetentionShapes() {}

    record Aantal(String soort, int aantal) {
        static List<Aantal> of(Map<String, Integer> kinds) {
            return kinds.entrySet().stream()
                    .map(kind -> new Aantal(Codes.KEPT_KINDS.dutch(kind.getKey()), kind.getValue()))
                    .toList();
        }
    }

    record Bewaartermijn(LocalDate vanaf, LocalDate totEnMet, List<Aantal> aantallen) {
        static Bewaartermijn of(Stretch stretch) {
            return new Bewaartermijn(stretch.first(), stretch.last(), Aantal.of(stretch.kinds()));
        }

        static List<Stretch> rows(CaseRetention retention) {
            return retention.stretches();
        }
    }

    @Personal
    record Hertoetsing(String criterium, boolean voldaan, String onderbouwing) {
        @Override
        public String toString() {
            return "Hertoetsing";
        }
    }

    @Personal
    record VerlengingAntwoord(
            UUID organisatie,
            String organisatienaam,
            String stand,
            @Nullable LocalDate totEnMet,
            String reden,
            @Nullable Instant op,
            boolean magAntwoorden) {
        static VerlengingAntwoord of(Answer answer) {
            Boolean agrees = answer.agrees();
            return new VerlengingAntwoord(
                    answer.organisation(),
                    answer.name(),
                    agrees == null ? "open" : agrees ? "akkoord" : "geweigerd",
                    answer.until(),
                    answer.reason(),
                    answer.at(),
                    answer.mayAnswer());
        }

        @Override
        public String toString() {
            return "VerlengingAntwoord";
        }
    }

    @Personal
    record Verlenging(
            UUID id,
            String grond,
            String reden,
            List<Hertoetsing> criteria,
            LocalDate totEnMet,
            String gevraagdDoor,
            Instant gevraagdOp,
            List<VerlengingAntwoord> antwoorden) {
        static Verlenging of(Prolongation of) {
            return new Verlenging(
                    of.id(),
                    of.ground(),
                    of.reason(),
                    of.criteria().stream()
                            .map(each -> new Hertoetsing(each.code(), each.met(), each.reason()))
                            .toList(),
                    of.until(),
                    of.askedBy(),
                    of.askedAt(),
                    of.answers().stream().map(VerlengingAntwoord::of).toList());
        }

        @Override
        public String toString() {
            return "Verlenging";
        }
    }

    record AflopendeCasus(
            UUID casus,
            String nummer,
            LocalDate eersteVernietiging,
            @Nullable Integer aantal) {
        static AflopendeCasus of(FallingDue row) {
            return new AflopendeCasus(row.caseId(), row.number(), row.firstDue(), row.items());
        }
    }

    record Vernietiging(
            UUID id,
            Instant op,
            String regel,
            boolean heleCasus,
            String kader,
            String kaderversie,
            String artikel,
            UUID logketen,
            UUID logregel,
            List<Aantal> aantallen) {
        static Vernietiging of(Certificate of) {
            return new Vernietiging(
                    of.id(),
                    of.at(),
                    Codes.DESTRUCTION_RULES.dutch(of.rule()),
                    of.whole(),
                    of.frameCode(),
                    of.frameVersion(),
                    of.article(),
                    of.chain(),
                    of.line(),
                    Aantal.of(of.destroyed()));
        }
    }
}
