package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.audit.LogWholeness.Root;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks for (auditbestand; Bgs, artikel 1.18): the registers of a period, whether the log is whole and by which roots,
 * the ways in by emergency, who read the log what for, the proofs of destruction, and figures. Nothing of a case stands in it. Asked
 * for one of the purposes the law gives, and that it was made is a line of a register itself.
 */
public interface AuditFiles {

    /** What one was made for, and of which days, both included. */
    @Personal
    record Made(
            String purpose,
            String explanation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    /** That one was made. */
    @Personal
    record Line(UUID id, String by, Instant at, Made made) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Whether the log was whole at that moment, and the roots of the days. */
    record LogProof(boolean whole, int broken, List<Root> roots, Instant verifiedAt) {
        public LogProof {
            roots = List.copyOf(roots);
        }
    }

    /** One version of a line of a register; {@code about} is whose line it is, where it is somebody's who works there. */
    @Personal
    record Entry(UUID line, int version, String by, Instant at, String about, Object says) {
        @Override
        public String toString() {
            return "Entry";
        }
    }

    /** A way in by emergency, without the case and without what was said of it. */
    @Personal
    record Emergency(
            Instant began,
            Instant until,
            String name,
            String organisation,
            String reason,
            @Nullable Instant reviewedAt,
            @Nullable Boolean justified) {
        @Override
        public String toString() {
            return "Emergency";
        }
    }

    /** Who read the log, when, and for which purpose. */
    @Personal
    record LogRead(Instant began, String reader, String purpose) {
        @Override
        public String toString() {
            return "LogRead";
        }
    }

    /** The whole file. */
    @Personal
    record AuditFile(
            UUID id,
            UUID partnership,
            String name,
            String frame,
            String by,
            Instant at,
            Made made,
            LogProof log,
            Map<String, List<Entry>> registers,
            List<LogRead> readings,
            List<Emergency> emergencies,
            List<Certificate> certificates,
            Map<String, Integer> figures) {
        @Override
        public String toString() {
            return "AuditFile";
        }
    }

    /** Those that were made, the newest first. */
    List<Line> made(Actor actor, UUID partnership);

    AuditFile make(Actor actor, UUID partnership, Made asked);
}
