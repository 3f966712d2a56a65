package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.CLOSING;
import static nl.aantafel.db.plan.Tables.CLOSING_AGREEMENT;
import static nl.aantafel.db.plan.Tables.CLOSING_TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.plan.Routines;
import nl.aantafel.db.plan.tables.records.ClosingRecord;
import nl.aantafel.db.plan.tables.records.ClosingToldRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.Settling;
import nl.aantafel.plan.Closings.Telling;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to closing a case: what is written beforehand, what becomes of agreements, who is told. */
@Component
public class ClosingStore {

    /** What is written, by whom last, and whether the local team confirmed. */
    @Personal
    public record Kept(
            ClosingInput input,
            @Nullable UUID confirmedBy,
            @Nullable Instant confirmedAt,
            String confirmNote,
            UUID changedBy,
            Instant changedAt,
            long version) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** Who tells somebody, and what came of it. */
    @Personal
    public record Told(UUID teller, LocalDate due, UUID task, Optional<Telling> outcome) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    private final DSLContext sql;

    ClosingStore(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Kept> find(UUID caseId) {
        return sql.selectFrom(CLOSING).where(CLOSING.CASE_ID.eq(caseId)).fetchOptional(ClosingStore::kept);
    }

    private static Kept kept(ClosingRecord row) {
        return new Kept(
                new ClosingInput(
                        row.getEndMet(),
                        row.getEndReason(),
                        new ClosingPlan(
                                row.getStays(),
                                row.getCalls(),
                                row.getSignals(),
                                row.getReturns(),
                                row.getNoPlanReason()),
                        new Aftercare(
                                row.getAftercareOn(),
                                row.getAftercareOutcome(),
                                row.getAftercareNote(),
                                row.getAftercareReason()),
                        row.getWatchWith(),
                        row.getPagesUntil(),
                        new LocalTeam(row.getLocalProfessional(), row.getLocalNote())),
                row.getConfirmedBy(),
                row.getConfirmedAt(),
                row.getConfirmNote(),
                row.getChangedBy(),
                row.getChangedAt(),
                row.getVersion());
    }

    /** False when somebody else wrote since {@code version}; 0 when nobody had. What the local team confirmed holds as long as it is the same. */
    public boolean save(UUID caseId, ClosingInput input, @Nullable Kept before, long version, Stamp stamp) {
        ClosingRecord row = record(input, stamp);
        row.setVersion(version + 1);
        if (before == null) {
            row.setCaseId(caseId);
            return version == 0
                    && sql.insertInto(CLOSING).set(row).onConflictDoNothing().execute() == 1;
        }
        if (!Objects.equals(before.input().local().professional(), input.local().professional())
                || !before.input().local().note().equals(input.local().note())) {
            row.setConfirmedBy(null);
            row.setConfirmedAt(null);
            row.setConfirmNote("");
        }
        return sql.update(CLOSING)
                        .set(row)
                        .where(CLOSING.CASE_ID.eq(caseId), CLOSING.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static ClosingRecord record(ClosingInput input, Stamp stamp) {
        ClosingRecord row = new ClosingRecord();
        row.setEndMet(input.endMet());
        row.setEndReason(input.endReason().strip());
        row.setStays(input.plan().stays().strip());
        row.setCalls(input.plan().calls().strip());
        row.setSignals(input.plan().signals().strip());
        row.setReturns(input.plan().returns().strip());
        row.setNoPlanReason(input.plan().noPlanReason().strip());
        row.setAftercareOn(input.aftercare().on());
        row.setAftercareOutcome(input.aftercare().outcome());
        row.setAftercareNote(input.aftercare().note().strip());
        row.setAftercareReason(input.aftercare().reason().strip());
        row.setWatchWith(input.watchWith().strip());
        row.setPagesUntil(input.pagesUntil());
        row.setLocalProfessional(input.local().professional());
        row.setLocalNote(input.local().note());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    public void confirm(UUID caseId, String note, Stamp stamp) {
        sql.update(CLOSING)
                .set(CLOSING.CONFIRMED_BY, stamp.by())
                .set(CLOSING.CONFIRMED_AT, stamp.at())
                .set(CLOSING.CONFIRM_NOTE, note.strip())
                .set(CLOSING.VERSION, CLOSING.VERSION.plus(1))
                .where(CLOSING.CASE_ID.eq(caseId))
                .execute();
    }

    public void close(UUID caseId, Stamp stamp) {
        sql.update(CLOSING)
                .set(CLOSING.CLOSED_BY, stamp.by())
                .set(CLOSING.CLOSED_AT, stamp.at())
                .where(CLOSING.CASE_ID.eq(caseId))
                .execute();
    }

    public Map<UUID, Settling> settled(UUID caseId) {
        return sql.selectFrom(CLOSING_AGREEMENT)
                .where(CLOSING_AGREEMENT.CASE_ID.eq(caseId))
                .fetchMap(
                        row -> row.getAgreementId(),
                        row -> new Settling(row.getOutcome(), row.getToWhom(), row.getReason()));
    }

    /** Open agreements nobody settled, also of parts the actor is not in. */
    public int unsettled(UUID caseId) {
        Integer count = Routines.unsettled(sql.configuration(), caseId);
        return count == null ? 0 : count;
    }

    public void settle(UUID caseId, UUID agreement, Settling settling, Stamp stamp) {
        sql.insertInto(CLOSING_AGREEMENT)
                .set(CLOSING_AGREEMENT.AGREEMENT_ID, agreement)
                .set(CLOSING_AGREEMENT.CASE_ID, caseId)
                .set(CLOSING_AGREEMENT.OUTCOME, settling.outcome())
                .set(CLOSING_AGREEMENT.TO_WHOM, settling.toWhom().strip())
                .set(CLOSING_AGREEMENT.REASON, settling.reason().strip())
                .set(CLOSING_AGREEMENT.SET_BY, stamp.by())
                .set(CLOSING_AGREEMENT.SET_AT, stamp.at())
                .onConflict(CLOSING_AGREEMENT.AGREEMENT_ID)
                .doUpdate()
                .set(CLOSING_AGREEMENT.OUTCOME, settling.outcome())
                .set(CLOSING_AGREEMENT.TO_WHOM, settling.toWhom().strip())
                .set(CLOSING_AGREEMENT.REASON, settling.reason().strip())
                .set(CLOSING_AGREEMENT.SET_BY, stamp.by())
                .set(CLOSING_AGREEMENT.SET_AT, stamp.at())
                .execute();
    }

    public Map<UUID, Told> told(UUID caseId) {
        return sql.selectFrom(CLOSING_TOLD)
                .where(CLOSING_TOLD.CASE_ID.eq(caseId))
                .fetchMap(row -> row.getPersonId(), ClosingStore::told);
    }

    private static Told told(ClosingToldRecord row) {
        return new Told(
                row.getTeller(),
                row.getDue(),
                row.getTaskId(),
                row.getOutcome().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Telling(
                                row.getOutcome().equals("told"), row.getWay(), row.getToldOn(), row.getReason())));
    }

    public void appoint(UUID caseId, UUID person, Appointing appointing, UUID task) {
        LocalDate due = Objects.requireNonNull(appointing.due());
        sql.insertInto(CLOSING_TOLD)
                .set(CLOSING_TOLD.PERSON_ID, person)
                .set(CLOSING_TOLD.CASE_ID, caseId)
                .set(CLOSING_TOLD.TELLER, appointing.teller())
                .set(CLOSING_TOLD.DUE, due)
                .set(CLOSING_TOLD.TASK_ID, task)
                .onConflict(CLOSING_TOLD.PERSON_ID)
                .doUpdate()
                .set(CLOSING_TOLD.TELLER, appointing.teller())
                .set(CLOSING_TOLD.DUE, due)
                .set(CLOSING_TOLD.TASK_ID, task)
                .execute();
    }

    public void told(UUID caseId, UUID person, Telling telling, Stamp stamp) {
        sql.update(CLOSING_TOLD)
                .set(CLOSING_TOLD.OUTCOME, telling.told() ? "told" : "not_told")
                .set(CLOSING_TOLD.WAY, telling.told() ? telling.way() : "")
                .set(CLOSING_TOLD.TOLD_ON, telling.told() ? telling.on() : null)
                .set(CLOSING_TOLD.REASON, telling.reason().strip())
                .set(CLOSING_TOLD.RECORDED_BY, stamp.by())
                .set(CLOSING_TOLD.RECORDED_AT, stamp.at())
                .where(CLOSING_TOLD.CASE_ID.eq(caseId), CLOSING_TOLD.PERSON_ID.eq(person))
                .execute();
    }
}
