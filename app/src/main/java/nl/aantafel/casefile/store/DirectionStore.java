package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.DIRECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.domain.Directions;
import nl.aantafel.casefile.domain.Directions.Held;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.DirectionRecord;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who directed a case when. */
@Component
public class DirectionStore {

    private final DSLContext db;

    DirectionStore(DSLContext db) {
        this.db = db;
    }

    /** A direction as it is kept; names are the directory's. */
    public record Kept(Held held, String form, String mandate, String handOverNote, long version) {}

    public List<Kept> all(UUID caseId) {
        return ReadOnce.read(
                "casefile.directions",
                caseId,
                () -> db.selectFrom(DIRECTION)
                        .where(DIRECTION.CASE_ID.eq(caseId))
                        .orderBy(DIRECTION.FROM_DAY, DIRECTION.ID)
                        .fetch(DirectionStore::kept));
    }

    public Directions directions(UUID caseId) {
        return new Directions(all(caseId).stream().map(Kept::held).toList());
    }

    public void add(UUID id, UUID caseId, Direct command, Note note) {
        db.insertInto(DIRECTION)
                .set(DIRECTION.ID, id)
                .set(DIRECTION.CASE_ID, caseId)
                .set(DIRECTION.PROFESSIONAL_ID, command.professional())
                .set(DIRECTION.FORM, command.form())
                .set(DIRECTION.MANDATE, command.mandate())
                .set(DIRECTION.FROM_DAY, command.from())
                .set(DIRECTION.UNTIL_DAY, command.until())
                .set(DIRECTION.HAND_OVER_NOTE, note.text())
                .set(DIRECTION.REMIND_ON, note.remindOn())
                .set(DIRECTION.CHANGED_BY, note.stamp().by())
                .set(DIRECTION.CHANGED_AT, note.stamp().at())
                .execute();
    }

    /**
     * What the one before left for the new director; empty at a first direction.
     *
     * @param remindOn when who prepares and chairs hears that it ends; null when no end is known
     */
    public record Note(String text, @Nullable LocalDate remindOn, Stamp stamp) {}

    /** On another day than was known before it is told anew, on {@code remindOn}; null for what ends today or ended. */
    public boolean end(Edit edit, LocalDate lastDay, @Nullable LocalDate remindOn) {
        return db.update(DIRECTION)
                        .set(DIRECTION.UNTIL_DAY, lastDay)
                        .set(DIRECTION.REMIND_ON, remindOn)
                        .setNull(DIRECTION.TOLD_ON)
                        .setNull(DIRECTION.VACANT_TOLD_ON)
                        .set(DIRECTION.VERSION, DIRECTION.VERSION.plus(1))
                        .set(DIRECTION.CHANGED_BY, edit.stamp().by())
                        .set(DIRECTION.CHANGED_AT, edit.stamp().at())
                        .where(DIRECTION.CASE_ID.eq(edit.caseId()), DIRECTION.ID.eq(edit.id()))
                        .and(DIRECTION.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latest(UUID caseId, UUID direction) {
        return db.selectFrom(DIRECTION)
                .where(DIRECTION.CASE_ID.eq(caseId), DIRECTION.ID.eq(direction))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "vorm", row.getForm(),
                                "mandaat", row.getMandate(),
                                "vanaf", text(row.getFromDay()),
                                "laatsteDag", text(row.getUntilDay())),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static Kept kept(DirectionRecord row) {
        return new Kept(
                new Held(row.getId(), row.getProfessionalId(), row.getFromDay(), row.getUntilDay()),
                row.getForm(),
                row.getMandate(),
                row.getHandOverNote(),
                row.getVersion());
    }
}
