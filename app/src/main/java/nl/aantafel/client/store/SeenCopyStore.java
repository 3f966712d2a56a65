package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.SEEN_LATER;
import static nl.aantafel.db.client.Tables.SEEN_LINE;
import static nl.aantafel.db.client.Tables.SEEN_SHARED;
import static nl.aantafel.db.client.Tables.SEEN_TURN;
import static nl.aantafel.db.client.Tables.SEEN_UNTIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.aantafel.client.domain.SeenLine;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.DatabaseRole;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Copies for people of who saw their data, under the log reader's role. */
@Repository
public class SeenCopyStore {

    /** Somebody whose page is open, and up to where the chain of the case was copied for them. */
    public record Followed(
            UUID page, UUID caseId, UUID partnership, UUID person, UUID subjectKey, long position, boolean waiting) {}

    /** What may not be told yet. */
    public record Later(String source, String hold, SeenLine line) {}

    /** When a line is told: at its own moment, or later because it could not be. */
    public record Shown(Instant at, boolean late) {}

    private final DSLContext reader;

    SeenCopyStore(@Qualifier("logReader") DSLContext reader) {
        this.reader = reader;
    }

    /** All or nothing; not at all while another process is at it. */
    public void inTurn(Consumer<DatabaseRole> round) {
        new DatabaseRole(reader).transaction(role -> {
            boolean mine = role.sql()
                    .selectOne()
                    .from(SEEN_TURN)
                    .forUpdate()
                    .skipLocked()
                    .fetchOptional()
                    .isPresent();
            if (mine) {
                round.accept(role);
            }
        });
    }

    public List<Followed> followed(DatabaseRole role) {
        var waiting = DSL.field(DSL.exists(DSL.selectOne().from(SEEN_LATER).where(SEEN_LATER.PERSON.eq(PERSON.ID))));
        return role.sql()
                .select(
                        PERSON.ID,
                        PERSON.CASE_ID,
                        PERSON.PARTNERSHIP_ID,
                        PERSON.PERSON_ID,
                        PERSON.SUBJECT_KEY,
                        DSL.coalesce(SEEN_UNTIL.POSITION, 0L),
                        waiting)
                .from(PERSON)
                .leftJoin(SEEN_UNTIL)
                .on(SEEN_UNTIL.PERSON.eq(PERSON.ID))
                .where(PERSON.CLOSED_AT.isNull())
                .orderBy(PERSON.CASE_ID, PERSON.ID)
                .fetch(row -> new Followed(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    public void moveOn(DatabaseRole role, Followed of, long position) {
        role.sql()
                .insertInto(SEEN_UNTIL)
                .set(SEEN_UNTIL.PERSON, of.page())
                .set(SEEN_UNTIL.CASE_ID, of.caseId())
                .set(SEEN_UNTIL.POSITION, position)
                .onConflict(SEEN_UNTIL.PERSON)
                .doUpdate()
                .set(SEEN_UNTIL.POSITION, position)
                .execute();
    }

    /** Told again, nothing changes; told of another moment of the same day, the row has the first and the last. */
    public void tell(DatabaseRole role, Followed of, SeenLine line, Shown shown) {
        LocalDate day = shown.at().atZone(Time.ZONE).toLocalDate();
        role.sql()
                .insertInto(SEEN_LINE)
                .set(SEEN_LINE.ID, Ids.next(shown.at()))
                .set(SEEN_LINE.CASE_ID, of.caseId())
                .set(SEEN_LINE.PERSON, of.page())
                .set(SEEN_LINE.TOLD, line.told((shown.late() ? "late " : "") + day))
                .set(SEEN_LINE.SHOWN_AT, shown.at())
                .set(SEEN_LINE.FIRST_AT, line.at())
                .set(SEEN_LINE.LAST_AT, line.at())
                .set(SEEN_LINE.LATE, shown.late())
                .set(SEEN_LINE.KIND, line.kind())
                .set(SEEN_LINE.ORGANISATION, line.who().organisation())
                .set(SEEN_LINE.SEAT_KIND, line.who().seatKind())
                .set(SEEN_LINE.ROLE, line.who().role())
                .set(SEEN_LINE.WORKER, line.who().worker())
                .set(SEEN_LINE.WHAT, line.what())
                .set(SEEN_LINE.CATEGORIES, line.categories().toArray(String[]::new))
                .set(SEEN_LINE.GROUND, line.ground())
                .set(SEEN_LINE.PROCESSING, line.processing())
                .set(SEEN_LINE.FRAME_CODE, line.frameCode())
                .onConflict(SEEN_LINE.PERSON, SEEN_LINE.TOLD)
                .doUpdate()
                .set(SEEN_LINE.SHOWN_AT, DSL.greatest(SEEN_LINE.SHOWN_AT, DSL.excluded(SEEN_LINE.SHOWN_AT)))
                .set(SEEN_LINE.FIRST_AT, DSL.least(SEEN_LINE.FIRST_AT, DSL.excluded(SEEN_LINE.FIRST_AT)))
                .set(SEEN_LINE.LAST_AT, DSL.greatest(SEEN_LINE.LAST_AT, DSL.excluded(SEEN_LINE.LAST_AT)))
                .execute();
    }

    public void hold(DatabaseRole role, Followed of, Later later) {
        SeenLine line = later.line();
        role.sql()
                .insertInto(SEEN_LATER)
                .set(SEEN_LATER.PERSON, of.page())
                .set(SEEN_LATER.SOURCE, later.source())
                .set(SEEN_LATER.CASE_ID, of.caseId())
                .set(SEEN_LATER.HOLD, later.hold())
                .set(SEEN_LATER.AT, line.at())
                .set(SEEN_LATER.KIND, line.kind())
                .set(SEEN_LATER.ORGANISATION, line.who().organisation())
                .set(SEEN_LATER.SEAT_KIND, line.who().seatKind())
                .set(SEEN_LATER.ROLE, line.who().role())
                .set(SEEN_LATER.WORKER, line.who().worker())
                .set(SEEN_LATER.WHAT, line.what())
                .set(SEEN_LATER.CATEGORIES, line.categories().toArray(String[]::new))
                .set(SEEN_LATER.GROUND, line.ground())
                .set(SEEN_LATER.PROCESSING, line.processing())
                .set(SEEN_LATER.FRAME_CODE, line.frameCode())
                .onConflictDoNothing()
                .execute();
    }

    /** Of what was shared, what was copied already. */
    public Set<UUID> shared(DatabaseRole role, UUID page) {
        return role.sql()
                .select(SEEN_SHARED.SOURCE)
                .from(SEEN_SHARED)
                .where(SEEN_SHARED.PERSON.eq(page))
                .fetchSet(SEEN_SHARED.SOURCE);
    }

    public void share(DatabaseRole role, Followed of, UUID source) {
        role.sql()
                .insertInto(SEEN_SHARED)
                .set(SEEN_SHARED.PERSON, of.page())
                .set(SEEN_SHARED.SOURCE, source)
                .set(SEEN_SHARED.CASE_ID, of.caseId())
                .execute();
    }

    public List<Later> held(DatabaseRole role, UUID page) {
        return role.sql()
                .selectFrom(SEEN_LATER)
                .where(SEEN_LATER.PERSON.eq(page))
                .orderBy(SEEN_LATER.AT, SEEN_LATER.SOURCE)
                .fetch(row -> new Later(
                        row.getSource(),
                        row.getHold(),
                        new SeenLine(
                                row.getAt(),
                                row.getKind(),
                                new SeenLine.Who(
                                        row.getOrganisation(), row.getSeatKind(), row.getRole(), row.getWorker()),
                                row.getWhat(),
                                Arrays.asList(row.getCategories()),
                                row.getGround(),
                                row.getProcessing(),
                                row.getFrameCode())));
    }

    public void release(DatabaseRole role, UUID page, String source) {
        role.sql()
                .deleteFrom(SEEN_LATER)
                .where(SEEN_LATER.PERSON.eq(page), SEEN_LATER.SOURCE.eq(source))
                .execute();
    }
}
