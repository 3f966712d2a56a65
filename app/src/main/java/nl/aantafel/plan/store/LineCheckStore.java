package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.BOTTOM_LINE_CHECK;
import static nl.aantafel.db.plan.Tables.BROKEN_LINE;
import static nl.aantafel.db.plan.Tables.CHECK_PLAN;
import static nl.aantafel.db.plan.Tables.SAFETY_STEP_CHECK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.BrokenLineRecord;
import nl.aantafel.db.plan.tables.records.CheckPlanRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.StopWhy;
import nl.aantafel.plan.domain.CheckedRules;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How lines are checked, what was found of them, and the times they were not kept. */
@Component
public class LineCheckStore {

    /** How one line is checked, as it is kept. */
    @Personal
    public record Planned(
            UUID id,
            UUID line,
            String every,
            UUID checker,
            UUID carrier,
            Set<UUID> told,
            String consequence,
            @Nullable LocalDate due,
            @Nullable StoppedRow stopped,
            long version) {
        @Override
        public String toString() {
            return "Planned";
        }
    }

    /** That checking was stopped. */
    public record StoppedRow(StopWhy why, UUID by, LocalDate on) {}

    /** Where a line belongs, and which of the family it is for. */
    public record Place(UUID caseId, UUID partnership, Kind kind, UUID line, Set<UUID> persons) {}

    /** What was found of a line, and by whom. */
    @Personal
    public record Result(UUID line, LocalDate on, String outcome, String note, UUID by) {
        @Override
        public String toString() {
            return "Result";
        }
    }

    /** A time a line was not kept, as it is kept. */
    @Personal
    public record BrokenRow(
            UUID id,
            Kind kind,
            UUID line,
            LocalDate on,
            UUID carrier,
            Set<UUID> told,
            @Nullable Instant carriedAt,
            String note) {
        @Override
        public String toString() {
            return "BrokenRow";
        }
    }

    /** What is to be checked; {@code present}: who checks is still there. For the job alone. */
    public record Due(UUID id, UUID caseId, UUID partnership, UUID checker, LocalDate due, boolean present) {}

    private final DSLContext sql;
    private final Destroying destroying;

    LineCheckStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<Planned> planned(UUID caseId) {
        return sql.selectFrom(CHECK_PLAN).where(CHECK_PLAN.CASE_ID.eq(caseId)).fetch(LineCheckStore::planned);
    }

    private static Planned planned(CheckPlanRecord row) {
        return new Planned(
                row.getId(),
                row.getLineId(),
                row.getEvery(),
                row.getCheckerId(),
                row.getCarrierId(),
                new LinkedHashSet<>(Arrays.asList(row.getTold())),
                row.getConsequence(),
                row.getDue(),
                row.getStoppedOn() == null
                        ? null
                        : new StoppedRow(
                                StopWhy.valueOf(row.getStoppedWhy().toUpperCase(Locale.ROOT)),
                                row.getStoppedBy(),
                                row.getStoppedOn()),
                row.getVersion());
    }

    /** False when nobody has to check it already. */
    public boolean stop(UUID line, StopWhy why, LocalDate today, Stamp stamp) {
        return sql.update(CHECK_PLAN)
                        .setNull(CHECK_PLAN.DUE)
                        .set(CHECK_PLAN.STOPPED_ON, today)
                        .set(CHECK_PLAN.STOPPED_BY, stamp.by())
                        .set(CHECK_PLAN.STOPPED_WHY, why.code())
                        .set(CHECK_PLAN.VERSION, CHECK_PLAN.VERSION.plus(1))
                        .where(CHECK_PLAN.LINE_ID.eq(line))
                        .and(CHECK_PLAN.DUE.isNotNull())
                        .execute()
                == 1;
    }

    public void resume(UUID line, LocalDate due, Stamp stamp) {
        sql.update(CHECK_PLAN)
                .set(CHECK_PLAN.DUE, due)
                .setNull(CHECK_PLAN.STOPPED_ON)
                .setNull(CHECK_PLAN.STOPPED_BY)
                .setNull(CHECK_PLAN.STOPPED_WHY)
                .set(CHECK_PLAN.CHANGED_BY, stamp.by())
                .set(CHECK_PLAN.CHANGED_AT, stamp.at())
                .set(CHECK_PLAN.VERSION, CHECK_PLAN.VERSION.plus(1))
                .where(CHECK_PLAN.LINE_ID.eq(line))
                .and(CHECK_PLAN.STOPPED_ON.isNotNull())
                .execute();
    }

    /** False when somebody else arranged it since. */
    public boolean arrange(Place place, Planned it, Stamp stamp) {
        CheckPlanRecord row = new CheckPlanRecord();
        row.setEvery(it.every());
        row.setCheckerId(it.checker());
        row.setCarrierId(it.carrier());
        row.setTold(it.told().toArray(UUID[]::new));
        row.setConsequence(it.consequence());
        row.setDue(it.due());
        row.setStoppedOn(null);
        row.setStoppedBy(null);
        row.setStoppedWhy(null);
        row.setVersion(it.version() + 1);
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        if (it.version() > 0) {
            return sql.update(CHECK_PLAN)
                            .set(row)
                            .where(CHECK_PLAN.LINE_ID.eq(place.line()))
                            .and(CHECK_PLAN.VERSION.eq(it.version()))
                            .execute()
                    == 1;
        }
        row.setId(Ids.next(stamp.at()));
        row.setCaseId(place.caseId());
        row.setPartnershipId(place.partnership());
        row.setKind(place.kind().code());
        row.setLineId(place.line());
        return sql.insertInto(CHECK_PLAN)
                        .set(row)
                        .onConflict(CHECK_PLAN.LINE_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** The next day to check; null when nobody has to any more. */
    public void due(UUID line, @Nullable LocalDate due) {
        sql.update(CHECK_PLAN)
                .set(CHECK_PLAN.DUE, due)
                .where(CHECK_PLAN.LINE_ID.eq(line))
                .and(CHECK_PLAN.DUE.isNotNull())
                .execute();
    }

    /** After its last day nobody checks a line. */
    public void ended(UUID line, LocalDate lastDay, LocalDate today) {
        sql.update(CHECK_PLAN)
                .setNull(CHECK_PLAN.DUE)
                .where(CHECK_PLAN.LINE_ID.eq(line))
                .and(lastDay.isBefore(today) ? DSL.noCondition() : CHECK_PLAN.DUE.gt(lastDay))
                .execute();
    }

    /** A closed case is checked no more. */
    public void stop(UUID caseId) {
        sql.update(CHECK_PLAN)
                .setNull(CHECK_PLAN.DUE)
                .where(CHECK_PLAN.CASE_ID.eq(caseId))
                .and(CHECK_PLAN.DUE.isNotNull())
                .execute();
    }

    /** The line is gone; what was found of it stays. */
    public void forget(UUID line) {
        destroying.rows(CHECK_PLAN, CHECK_PLAN.LINE_ID.eq(line));
    }

    /** Of all lines of a case, the latest first. */
    public List<Result> results(UUID caseId) {
        return sql.select(
                        BOTTOM_LINE_CHECK.BOTTOM_LINE_ID,
                        BOTTOM_LINE_CHECK.CHECKED_ON,
                        BOTTOM_LINE_CHECK.OUTCOME,
                        BOTTOM_LINE_CHECK.NOTE,
                        BOTTOM_LINE_CHECK.CHECKED_BY)
                .from(BOTTOM_LINE_CHECK)
                .where(BOTTOM_LINE_CHECK.CASE_ID.eq(caseId))
                .unionAll(sql.select(
                                SAFETY_STEP_CHECK.STEP_ID,
                                SAFETY_STEP_CHECK.CHECKED_ON,
                                SAFETY_STEP_CHECK.OUTCOME,
                                SAFETY_STEP_CHECK.NOTE,
                                SAFETY_STEP_CHECK.CHECKED_BY)
                        .from(SAFETY_STEP_CHECK)
                        .where(SAFETY_STEP_CHECK.CASE_ID.eq(caseId)))
                .orderBy(2, 1)
                .fetch(row -> new Result(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))
                .reversed();
    }

    /** The last day on which a line was really checked. */
    public Optional<LocalDate> lastChecked(UUID caseId, UUID line) {
        return results(caseId).stream()
                .filter(each -> each.line().equals(line) && !each.outcome().equals(CheckedRules.NOT_CHECKED))
                .map(Result::on)
                .findFirst();
    }

    public void checkStep(Place place, Check check, Stamp stamp) {
        sql.insertInto(SAFETY_STEP_CHECK)
                .set(SAFETY_STEP_CHECK.ID, Ids.next(stamp.at()))
                .set(SAFETY_STEP_CHECK.CASE_ID, place.caseId())
                .set(SAFETY_STEP_CHECK.STEP_ID, place.line())
                .set(SAFETY_STEP_CHECK.PERSONS, place.persons().toArray(UUID[]::new))
                .set(SAFETY_STEP_CHECK.CHECKED_ON, check.on())
                .set(SAFETY_STEP_CHECK.OUTCOME, check.outcome())
                .set(SAFETY_STEP_CHECK.NOTE, check.note())
                .set(SAFETY_STEP_CHECK.CHECKED_BY, stamp.by())
                .onConflict(SAFETY_STEP_CHECK.STEP_ID, SAFETY_STEP_CHECK.CHECKED_ON)
                .doUpdate()
                .set(SAFETY_STEP_CHECK.OUTCOME, check.outcome())
                .set(SAFETY_STEP_CHECK.NOTE, check.note())
                .set(SAFETY_STEP_CHECK.CHECKED_BY, stamp.by())
                .execute();
    }

    /** The times lines of a case were not kept, the latest first. */
    public List<BrokenRow> broken(UUID caseId) {
        return sql.selectFrom(BROKEN_LINE)
                .where(BROKEN_LINE.CASE_ID.eq(caseId))
                .orderBy(BROKEN_LINE.BROKEN_ON.desc(), BROKEN_LINE.ID)
                .fetch(LineCheckStore::broken);
    }

    private static BrokenRow broken(BrokenLineRecord row) {
        return new BrokenRow(
                row.getId(),
                Kind.of(row.getKind()),
                row.getLineId(),
                row.getBrokenOn(),
                row.getCarrierId(),
                new LinkedHashSet<>(Arrays.asList(row.getTold())),
                row.getCarriedAt(),
                row.getNote());
    }

    /** The id when that day was not known yet as a day it was broken. */
    public Optional<UUID> breakLine(Place place, LocalDate on, UUID carrier, Set<UUID> told, Stamp stamp) {
        return sql.insertInto(BROKEN_LINE)
                .set(BROKEN_LINE.ID, Ids.next(stamp.at()))
                .set(BROKEN_LINE.CASE_ID, place.caseId())
                .set(BROKEN_LINE.KIND, place.kind().code())
                .set(BROKEN_LINE.LINE_ID, place.line())
                .set(BROKEN_LINE.PERSONS, place.persons().toArray(UUID[]::new))
                .set(BROKEN_LINE.BROKEN_ON, on)
                .set(BROKEN_LINE.CARRIER_ID, carrier)
                .set(BROKEN_LINE.TOLD, told.toArray(UUID[]::new))
                .set(BROKEN_LINE.CREATED_AT, stamp.at())
                .onConflict(BROKEN_LINE.LINE_ID, BROKEN_LINE.BROKEN_ON)
                .doNothing()
                .returning(BROKEN_LINE.ID)
                .fetchOptional(BROKEN_LINE.ID);
    }

    /** It was kept after all: whoever checked corrects it. */
    public void mend(UUID line, LocalDate on) {
        destroying.rows(BROKEN_LINE, BROKEN_LINE.LINE_ID.eq(line).and(BROKEN_LINE.BROKEN_ON.eq(on)));
    }

    /** False when somebody else did already. */
    public boolean carry(UUID caseId, UUID broken, String note, Stamp stamp) {
        return sql.update(BROKEN_LINE)
                        .set(BROKEN_LINE.NOTE, note)
                        .set(BROKEN_LINE.CARRIED_AT, stamp.at())
                        .set(BROKEN_LINE.CARRIED_BY, stamp.by())
                        .where(BROKEN_LINE.CASE_ID.eq(caseId))
                        .and(BROKEN_LINE.ID.eq(broken))
                        .and(BROKEN_LINE.CARRIED_AT.isNull())
                        .execute()
                == 1;
    }

    /** The case of each of these times a line was broken, as far as the reader may see it. */
    public Map<UUID, UUID> casesOfBroken(Collection<UUID> broken) {
        return sql.select(BROKEN_LINE.ID, BROKEN_LINE.CASE_ID)
                .from(BROKEN_LINE)
                .where(BROKEN_LINE.ID.in(broken))
                .fetchMap(BROKEN_LINE.ID, BROKEN_LINE.CASE_ID);
    }

    /** The case of each of these ways to check, as far as the reader may see it. */
    public Map<UUID, UUID> casesOfPlanned(Collection<UUID> planned) {
        return sql.select(CHECK_PLAN.ID, CHECK_PLAN.CASE_ID)
                .from(CHECK_PLAN)
                .where(CHECK_PLAN.ID.in(planned))
                .fetchMap(CHECK_PLAN.ID, CHECK_PLAN.CASE_ID);
    }

    /** For the job alone, as the next. */
    public List<Due> due() {
        return sql.fetch("select * from plan.due_checks()")
                .map(row -> new Due(
                        row.get("id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("checker_id", UUID.class),
                        row.get("due", LocalDate.class),
                        row.get("present", Boolean.class)));
    }

    /** Whether it was told now; of two processes one does it. */
    public boolean tell(UUID planned, UUID task, UUID owner) {
        return sql.fetchSingle("select plan.tell_check({0}, {1}, {2})", DSL.val(planned), DSL.val(task), DSL.val(owner))
                .get(0, boolean.class);
    }
}
