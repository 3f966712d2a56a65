package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.CONTACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.kernel.Ids;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That the case director and the providers were in touch, and when they must be again. */
@Component
public class ContactStore {

    /** A contact as it is kept. */
    public record Row(UUID id, LocalDate on, String way, Set<UUID> professionals, UUID by) {}

    /** A case in which contact is due, and who directs it now. */
    public record Due(
            UUID caseId, UUID partnership, @Nullable UUID director) {}

    private static final int MOST = 50;

    private final DSLContext db;

    ContactStore(DSLContext db) {
        this.db = db;
    }

    /** The latest first. */
    public List<Row> list(UUID caseId) {
        return db.selectFrom(CONTACT)
                .where(CONTACT.CASE_ID.eq(caseId))
                .orderBy(CONTACT.ON_DAY.desc(), CONTACT.ID.desc())
                .limit(MOST)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getOnDay(),
                        row.getWay(),
                        Set.of(row.getProfessionals()),
                        row.getRecordedBy()));
    }

    public UUID add(UUID caseId, LocalDate on, String way, Set<UUID> professionals, Stamp stamp) {
        UUID id = Ids.next(stamp.at());
        db.insertInto(CONTACT)
                .set(CONTACT.ID, id)
                .set(CONTACT.CASE_ID, caseId)
                .set(CONTACT.ON_DAY, on)
                .set(CONTACT.WAY, way)
                .set(CONTACT.PROFESSIONALS, professionals.stream().sorted().toArray(UUID[]::new))
                .set(CONTACT.RECORDED_BY, stamp.by())
                .set(CONTACT.RECORDED_AT, stamp.at())
                .execute();
        return id;
    }

    /** Later than before, and never earlier: a contact long ago changes nothing. */
    public void due(UUID caseId, LocalDate due) {
        db.update(CASE_FILE)
                .set(CASE_FILE.CONTACT_DUE, due)
                .where(CASE_FILE.ID.eq(caseId))
                .and(CASE_FILE.CONTACT_DUE.isNull().or(CASE_FILE.CONTACT_DUE.lt(due)))
                .execute();
    }

    /** For the job alone, as the next. */
    public List<Due> due() {
        return db.fetch("select * from casefile.due_contacts()")
                .map(row -> new Due(
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("director", UUID.class)));
    }

    /** A case whose light was set before there were days to be in touch. */
    public record Dayless(UUID caseId, String frameCode, String light) {}

    /** For the job alone, as the next. */
    public List<Dayless> withoutDay() {
        return db.fetch("select * from casefile.lights_without_day()")
                .map(row -> new Dayless(
                        row.get("case_id", UUID.class),
                        row.get("frame_code", String.class),
                        row.get("light", String.class)));
    }

    /** Whether it had none until now. */
    public boolean giveDay(UUID caseId, LocalDate due) {
        return db.fetchSingle("select casefile.give_contact_day({0}, {1})", DSL.val(caseId), DSL.val(due))
                .get(0, boolean.class);
    }

    /** Whether it was told now; of two processes one does it. */
    public boolean tell(UUID caseId, UUID task, UUID owner) {
        return db.fetchSingle(
                        "select casefile.tell_contact({0}, {1}, {2})", DSL.val(caseId), DSL.val(task), DSL.val(owner))
                .get(0, boolean.class);
    }
}
