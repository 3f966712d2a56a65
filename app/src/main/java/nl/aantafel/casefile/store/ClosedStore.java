package nl.aantafel.casefile.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.ClosedFiles.ClosedFile;
import nl.aantafel.casefile.ClosedFiles.ClosedLikeness;
import nl.aantafel.casefile.ClosedFiles.ClosedRow;
import nl.aantafel.db.casefile.Tables;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closed cases, through functions that check who asks: no row of them is visible. */
@Component
public class ClosedStore {

    /** The key to go on from: newest first. */
    public record Key(LocalDate closedOn, UUID id) {

        /** Null for the beginning, also when it cannot be read. */
        public static @Nullable Key parse(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                String[] parts = text.split("_", 2);
                return new Key(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException unreadable) {
                return null;
            }
        }

        @Override
        public String toString() {
            return closedOn + "_" + id;
        }
    }

    /** A likeness, with the key of the person there for the log. */
    @Personal
    public record Found(ClosedLikeness likeness, UUID subjectThere) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    private final DSLContext db;

    ClosedStore(DSLContext db) {
        this.db = db;
    }

    public List<ClosedRow> list(UUID partnership, @Nullable Key before, int most) {
        return db.selectFrom(Tables.CLOSED_CASES.call(
                        partnership,
                        before == null ? null : before.closedOn(),
                        before == null ? null : before.id(),
                        most))
                .fetch(row -> new ClosedRow(row.getCaseId(), row.getNumber(), row.getTakenUpOn(), row.getClosedOn()));
    }

    public Optional<ClosedFile> find(UUID caseId) {
        return db.selectFrom(Tables.CLOSED_CASE.call(caseId))
                .fetchOptional(row -> new ClosedFile(
                        row.getCaseId(),
                        row.getPartnershipId(),
                        row.getNumber(),
                        row.getFrameCode(),
                        row.getTakenUpOn(),
                        row.getClosedOn(),
                        row.getFamilyName(),
                        Set.of(row.getSubjects())));
    }

    public List<Found> likely(UUID caseId) {
        return db.selectFrom(Tables.CLOSED_LIKELY.call(caseId))
                .fetch(row -> new Found(
                        new ClosedLikeness(row.getPersonHere(), row.getCaseThere(), row.getNumberThere(), row.getWhy()),
                        row.getSubjectThere()));
    }
}
