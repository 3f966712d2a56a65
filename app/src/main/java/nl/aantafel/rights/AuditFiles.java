package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.BreakGlasses.BrokenGlass;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks for (auditbestand; Bgs, artikel 1.18): the registers of a period, whether the log is whole and by which roots,
 * the ways in by emergency, the proofs of destruction, and figures. Without anything of a case. Asked for one of the purposes the
 * law gives, and each one made is a line of its own.
 */
public interface AuditFiles {

    /** That one was made: what for, and of which days. */
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

    @Personal
    record Line(UUID id, String by, Instant at, Made made) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Whether every link and root of the log fits, now. */
    record LogProof(
            long lines, long chains, long notSealed, List<String> broken, List<Root> roots, Instant verifiedAt) {}

    /** The root of a day, as hexadecimal digits. */
    record Root(LocalDate day, String hash) {}

    /** A version of a line of a register, by the names of its fields. */
    record Entry(UUID line, int version, String by, Instant at, Object says) {}

    @Personal
    record AuditFile(
            UUID id,
            UUID partnership,
            String name,
            Made made,
            String by,
            Instant at,
            LogProof log,
            Map<String, List<Entry>> registers,
            List<LogReadings.Reading> readings,
            List<BrokenGlass> emergencies,
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
